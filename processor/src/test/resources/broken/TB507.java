import dev.talkbind.annotations.TalkUser;

@TalkUser(role = " ") // TB507
record Seller(String id, String name) {}
