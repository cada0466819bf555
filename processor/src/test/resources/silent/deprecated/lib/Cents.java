package lib;

import dev.talkbind.annotations.TextConverter;

public class Cents implements TextConverter<Long> {

    /** @deprecated say how many digits */
    @Deprecated
    public Cents() {}

    public Cents(int digits) {}

    @Override
    public String toText(Long value) {
        return String.valueOf(value);
    }

    @Override
    public Long fromText(String text) {
        return Long.valueOf(text);
    }
}
