import dev.talkbind.annotations.TalkUser;

@TalkUser // TB107
record Seller(String id, String name, int rating) {}
