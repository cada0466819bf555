import com.fasterxml.jackson.annotation.JsonCreator;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;

@TalkUser(direction = Direction.WRITE)
abstract class Seller {
    String id;
    String name;
}

@TalkUser
class Buyer {
    String id;
    String name;

    private Buyer() {}

    static Buyer of(String id, String name) {
        Buyer buyer = new Buyer();
        buyer.id = id;
        buyer.name = name;
        return buyer;
    }
}

@TalkUser
class Agent {
    String id;
    String name;

    Agent() {}

    @JsonCreator
    Agent(String id, String name) {
        this.id = id;
        this.name = name;
    }
}

@TalkUser
class Owner {
    private final String id;
    private final String name;

    private Owner(Builder builder) {
        this.id = builder.id;
        this.name = builder.name;
    }

    String getId() {
        return id;
    }

    String getName() {
        return name;
    }

    static Builder builder() {
        return new Builder();
    }

    static class Builder {
        String id;
        String name;

        Builder id(String value) {
            this.id = value;
            return this;
        }

        Builder name(String value) {
            this.name = value;
            return this;
        }

        Owner build() {
            return new Owner(this);
        }
    }
}
