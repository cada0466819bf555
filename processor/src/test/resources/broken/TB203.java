import dev.talkbind.annotations.TalkUser;

@TalkUser // TB203
record Seller(String id) {}
