package typetexts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.talkbind.annotations.TalkText;
import dev.talkbind.annotations.TextConverter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Types that are one text, in all the ways to say so. */
final class Ids {

    private Ids() {}

    @TalkText
    record PatronId(UUID value) {
        static PatronId of(String text) {
            return new PatronId(UUID.fromString(text));
        }
    }

    /** A constructor for the boxed value is nearer than the right one. */
    @TalkText
    record Count(long value) {
        Count(Object other) {
            this(-1);
            throw new IllegalStateException("not of " + other);
        }
    }

    /** A static method of the accessor's name. */
    @TalkText
    record Code(String text) {
        static String text(Code code) {
            return "static " + code.text;
        }
    }

    @TalkText
    record Ref<T>(UUID value) {}

    @TalkText
    record Box<T>(T value) {}

    /** A typed id of a typed id. */
    @TalkText
    record Seat(PatronId patron) {}

    record Amount(BigDecimal value) {
        @JsonCreator
        static Amount of(BigDecimal value) {
            return new Amount(value);
        }

        @JsonValue
        BigDecimal plain() {
            return value;
        }
    }

    interface Valued {
        @JsonValue
        String raw();
    }

    @TalkText
    static final class Slug implements Valued {
        private final String raw;

        Slug(CharSequence raw) {
            this.raw = raw.toString();
        }

        @Override
        public String raw() {
            return raw;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Slug slug && slug.raw.equals(raw);
        }

        @Override
        public int hashCode() {
            return Objects.hash(raw);
        }
    }

    static class Held<T> {
        private final T held;

        Held(T held) {
            this.held = held;
        }

        @JsonValue
        public T getHeld() {
            return held;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Held<?> one && one.held.equals(held);
        }

        @Override
        public int hashCode() {
            return Objects.hash(held);
        }
    }

    /** What is marked is inherited, and its type is said here. */
    @TalkText
    static final class Level extends Held<Integer> {
        Level(int level) {
            super(level);
        }
    }

    @TalkText
    static final class Open {
        @JsonValue
        final int number;

        Open(int number) {
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Open open && open.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }

    enum Plan {
        FREE("free plan"),
        PRO("pro plan");

        private final String label;

        Plan(String label) {
            this.label = label;
        }

        @JsonValue
        String label() {
            return label;
        }

        @JsonCreator
        static Plan of(String label) {
            for (Plan plan : values()) {
                if (plan.label.equals(label)) {
                    return plan;
                }
            }
            throw new IllegalArgumentException("no plan");
        }
    }

    @TalkText(MoneyText.class)
    record Money(long cents, String currency) {}

    static final class MoneyText implements TextConverter<Money> {
        @Override
        public String toText(Money value) {
            return value.cents() + " " + value.currency();
        }

        @Override
        public Money fromText(String text) {
            List<String> parts = List.of(text.split(" "));
            return new Money(Long.parseLong(parts.get(0)), parts.get(1));
        }
    }

    /** One value, whose type has a text of its own. */
    @TalkText
    record Price(Money money) {}

    @TalkText
    record Ratio(double value) {}

    @TalkText
    record Checked(String value) {
        Checked {
            if (value.isBlank()) {
                throw new IllegalArgumentException(value);
            }
            if (value.equals("fail")) {
                throw new IllegalStateException(value);
            }
        }
    }
}
