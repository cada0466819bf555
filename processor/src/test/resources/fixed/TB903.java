import dev.talkbind.annotations.*;

@TalkUser
class Seller {
    String id;
    String name;
}
