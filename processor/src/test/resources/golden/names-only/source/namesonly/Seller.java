package namesonly;

import dev.talkbind.annotations.TalkUser;

@TalkUser
public record Seller(String id, String name) {}
