// Talkbind does not guess which of several constructors or factories is meant.
import com.fasterxml.jackson.annotation.JsonCreator;
import dev.talkbind.annotations.TalkUser;

@TalkUser // TB106
class Seller {
    final String id;
    final String name;

    Seller(String id, String name) {
        this.id = id;
        this.name = name;
    }

    Seller(String id) {
        this(id, id);
    }
}

@TalkUser // TB106
class Buyer {
    final String id;
    final String name;

    @JsonCreator
    Buyer(String id, String name) {
        this.id = id;
        this.name = name;
    }

    @JsonCreator
    Buyer(String id) {
        this(id, id);
    }
}
