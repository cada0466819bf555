package typetexts.other;

import dev.talkbind.annotations.TalkText;
import java.util.Objects;

/** Of another package, with a private constructor: the only factory that takes a long makes it. */
@TalkText
public abstract class TradeId {

    public static TradeId of(long number) {
        return new Numbered(number);
    }

    public static TradeId parse(String text) {
        return of(Long.parseLong(text));
    }

    @com.fasterxml.jackson.annotation.JsonValue
    public abstract long number();

    @Override
    public boolean equals(Object other) {
        return other instanceof TradeId id && id.number() == number();
    }

    @Override
    public int hashCode() {
        return Objects.hash(number());
    }

    private static final class Numbered extends TradeId {
        private final long number;

        private Numbered(long number) {
            this.number = number;
        }

        @Override
        public long number() {
            return number;
        }
    }
}
