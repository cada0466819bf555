package classconverters;

import dev.talkbind.annotations.TextConverter;
import java.time.Instant;

/** An instant in milliseconds. */
public final class StampText implements TextConverter<Instant> {

    @Override
    public String toText(Instant value) {
        return Long.toString(value.toEpochMilli());
    }

    @Override
    public Instant fromText(String text) {
        return Instant.ofEpochMilli(Long.parseLong(text));
    }
}
