import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    final String id;
    final String name;

    Seller(String id, String name) {
        this.id = id;
        this.name = name;
    }
}
