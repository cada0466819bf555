// Generated code cannot handle a checked exception.
import dev.talkbind.annotations.TalkUser;
import java.io.IOException;

@TalkUser // TB117
class Seller {
    String id;
    String name;

    Seller() throws IOException {}
}

@TalkUser // TB117
class Buyer {
    private final String id;
    private final String name;

    Buyer(Builder builder) {
        this.id = builder.id;
        this.name = builder.name;
    }

    String getId() {
        return id;
    }

    String getName() {
        return name;
    }

    static Builder builder() throws IOException {
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

        Buyer build() {
            return new Buyer(this);
        }
    }
}
