import dev.talkbind.annotations.TalkUser;

@TalkUser // TB201
record Seller(String name) {}
