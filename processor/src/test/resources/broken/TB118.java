// Generated code cannot handle a checked exception.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.io.IOException;

@TalkUser
class Seller {
    String id;
    String name;

    @CustomField
    private int rating; // TB118

    int getRating() {
        return rating;
    }

    void setRating(int rating) throws IOException {
        this.rating = rating;
    }
}

@TalkUser
class Buyer {
    private final String id;
    private final String name; // TB118

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

        Builder name(String value) throws IOException {
            this.name = value;
            return this;
        }

        Buyer build() {
            return new Buyer(this);
        }
    }
}
