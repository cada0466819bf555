package refused;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;
import java.util.Objects;

/** Classes that check what they are given. */
final class Entities {
    private Entities() {}

    @TalkUser
    record Rated(String id, String name, @CustomField int rating, @CustomField String plan) {
        Rated {
            Objects.requireNonNull(plan, "plan of " + name);
            if (rating > 5) {
                throw new IllegalArgumentException("rating " + rating + " of " + name);
            }
        }
    }

    @TalkUser
    static class Bean {
        private String id;
        private String name;
        private String tag;
        private String note;

        public String getId() {
            return id;
        }

        public void setId(String id) {
            this.id = id;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        @CustomField
        public String getTag() {
            return tag;
        }

        public void setTag(String tag) {
            if (tag.startsWith("canary")) {
                throw new IllegalStateException("tag " + tag);
            }
            this.tag = tag;
        }

        @CustomField
        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }
    }

    @TalkUser
    static final class Built {
        private final String id;
        private final String name;
        private final String last;

        private Built(Builder builder) {
            id = builder.id;
            name = builder.name;
            last = builder.last;
        }

        public String id() {
            return id;
        }

        public String name() {
            return name;
        }

        @CustomField
        public String last() {
            return last;
        }

        public static Builder builder() {
            return new Builder();
        }

        static final class Builder {
            private String id;
            private String name;
            private String last = "none";

            public Builder id(String newId) {
                id = Objects.requireNonNull(newId);
                return this;
            }

            public Builder name(String newName) {
                name = Objects.requireNonNull(newName);
                return this;
            }

            public Builder last(String newLast) {
                if (newLast.startsWith("canary")) {
                    throw new IllegalStateException("last " + newLast);
                }
                last = newLast;
                return this;
            }

            public Built build() {
                return new Built(this);
            }
        }
    }

    @TalkUser
    record Strict(
            String id,
            String name,
            @CustomField int level,
            @CustomField(converter = Endless.class) Integer deep,
            @CustomField String plan) {
        Strict {
            switch (level) {
                case 1 -> throw new AssertionError("level of " + name);
                case 2 -> climb(level);
                case 3 -> throw new NoClassDefFoundError("a class is missing");
                default -> {}
            }
        }

        private static int climb(int from) {
            return climb(from + 1) + 1;
        }
    }

    @TalkUser
    static class StrictBean {
        public String id;
        public String name;
        private String tag;

        @CustomField
        public String getTag() {
            return tag;
        }

        public void setTag(String tag) {
            if (tag != null) {
                throw new AssertionError(tag);
            }
            this.tag = null;
        }
    }

    /** Looks for an end that is not there. */
    static final class Endless implements TextConverter<Integer> {
        @Override
        public String toText(Integer value) {
            return toText(value + 1) + value;
        }

        @Override
        public Integer fromText(String text) {
            return fromText(text.isEmpty() ? "x" : text.substring(1)) + 1;
        }
    }

    @TalkUser
    record Converted(String id, String name, @CustomField(converter = Careless.class) Integer size) {}

    /** Fails in two ways: it refuses a text, or stumbles over it. */
    static final class Careless implements TextConverter<Integer> {
        @Override
        public String toText(Integer value) {
            throw new IllegalStateException("canary " + value);
        }

        @Override
        public Integer fromText(String text) {
            if (text.isEmpty()) {
                throw new NullPointerException("canary");
            }
            return Integer.valueOf(text);
        }
    }
}
