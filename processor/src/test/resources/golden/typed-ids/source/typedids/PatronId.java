package typedids;

import dev.talkbind.annotations.TalkText;
import java.util.UUID;

@TalkText
public record PatronId(UUID value) {}
