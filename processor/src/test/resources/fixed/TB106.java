import com.fasterxml.jackson.annotation.JsonCreator;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    final String id;
    final String name;

    @JsonCreator
    Seller(String id, String name) {
        this.id = id;
        this.name = name;
    }

    Seller(String id) {
        this(id, id);
    }
}

@TalkUser
class Buyer {
    final String id;
    final String name;

    @JsonCreator
    Buyer(String id, String name) {
        this.id = id;
        this.name = name;
    }

    Buyer(String id) {
        this(id, id);
    }
}
