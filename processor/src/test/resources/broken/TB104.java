import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkUser;

@TalkCustomData
@TalkUser // TB104
record Seller(String id, String name) {}
