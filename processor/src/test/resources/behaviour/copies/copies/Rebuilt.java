package copies;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.List;

/** Only its own {@code toBuilder()} knows what it holds, of whatever type. */
@TalkUser
public class Rebuilt<T> {
    private final String id;
    private final String name;

    @CustomField
    private final int rating;

    private final List<T> secrets;

    private Rebuilt(Builder<T> from) {
        this.id = from.id;
        this.name = from.name;
        this.rating = from.rating;
        this.secrets = from.secrets;
    }

    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    public Builder<T> toBuilder() {
        return new Builder<T>().id(id).name(name).rating(rating).secrets(secrets);
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public int getRating() {
        return rating;
    }

    public int count() {
        return secrets.size();
    }

    public static class Builder<T> {
        private String id;
        private String name;
        private int rating;
        private List<T> secrets = List.of();

        public Builder<T> id(String value) {
            id = value;
            return this;
        }

        public Builder<T> name(String value) {
            name = value;
            return this;
        }

        public Builder<T> rating(int value) {
            rating = value;
            return this;
        }

        public Builder<T> secrets(List<T> value) {
            secrets = value;
            return this;
        }

        public Rebuilt<T> build() {
            return new Rebuilt<>(this);
        }
    }
}
