package lib;

import dev.talkbind.annotations.TextConverter;

/** @deprecated with all that is in it */
@Deprecated(forRemoval = true)
public class Old {

    public enum Tier {
        FREE,
        PRO
    }

    public enum Single implements TextConverter<Long> {
        ONE;

        @Override
        public String toText(Long value) {
            return String.valueOf(value);
        }

        @Override
        public Long fromText(String text) {
            return Long.valueOf(text);
        }
    }
}
