import dev.talkbind.annotations.TalkUser;

@TalkUser(role = "seller") // TB501
record Seller(String id, String name, String role) {}
