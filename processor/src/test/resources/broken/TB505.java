import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.TalkUser;

@TalkUser(notifications = Channel.SMS) // TB505
record Seller(String id, String name) {}
