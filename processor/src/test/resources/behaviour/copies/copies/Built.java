package copies;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;

/** Its builder takes more than what is mapped, has more than one method for a property, and never changes. */
@TalkUser
public class Built {
    private final String id;
    private final String name;

    @CustomField
    private final int rating;

    @TalkIgnore
    private final String left;

    private final String note;

    private Built(Builder from) {
        this.id = from.id;
        this.name = from.name;
        this.rating = from.rating;
        this.left = from.left;
        this.note = from.note;
    }

    public static Builder builder() {
        return new Builder("", "", 0, "", "");
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

    public String getLeft() {
        return left;
    }

    public String getNote() {
        return note;
    }

    public record Builder(String id, String name, int rating, String left, String note) {

        public Builder id(String value) {
            return new Builder(value, name, rating, left, note);
        }

        public Builder name(String value) {
            return new Builder(id, value, rating, left, note);
        }

        public Builder rating(String value) {
            return rating(Integer.parseInt(value));
        }

        public Builder rating(int value) {
            return new Builder(id, name, value, left, note);
        }

        public Builder left(String value) {
            return new Builder(id, name, rating, value, note);
        }

        public Builder note(String value) {
            return new Builder(id, name, rating, left, value);
        }

        public Built build() {
            return new Built(this);
        }
    }
}
