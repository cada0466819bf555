package lib;

import dev.talkbind.annotations.TextConverter;

public enum OneConstant implements TextConverter<Long> {
    /** @deprecated no more */
    @Deprecated
    ONLY;

    @Override
    public String toText(Long value) {
        return String.valueOf(value);
    }

    @Override
    public Long fromText(String text) {
        return Long.valueOf(text);
    }
}
