import dev.talkbind.annotations.TalkUser;

@TalkUser // TB101
enum Seller {
    ONE;

    String id() {
        return name();
    }
}
