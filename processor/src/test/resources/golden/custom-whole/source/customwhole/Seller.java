package customwhole;

import dev.talkbind.annotations.TalkUser;
import dev.talkbind.runtime.CustomData;

@TalkUser
public record Seller(String id, String name, CustomData custom) {}
