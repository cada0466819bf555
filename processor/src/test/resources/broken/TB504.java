import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.TalkUser;

@TalkUser(notifications = Channel.EMAIL) // TB504
record Seller(String id, String name, String email) {}

@TalkUser(role = "buyer", notifications = Channel.EMAIL) // TB504
record Buyer(String id, String name) {}
