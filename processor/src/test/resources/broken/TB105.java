// Reading makes new instances, so code in the same package must be able to make one.
import com.fasterxml.jackson.annotation.JsonCreator;
import dev.talkbind.annotations.TalkUser;

@TalkUser // TB105
abstract class Seller {
    String id;
    String name;
}

@TalkUser // TB105
class Buyer {
    String id;
    String name;

    private Buyer() {}
}

@TalkUser // TB105
class Agent {
    String id;
    String name;

    Agent() {}

    @JsonCreator
    private Agent(String id) {
        this.id = id;
    }
}

@TalkUser // TB105
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

    private static class Builder {
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
