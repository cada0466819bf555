package hiddentexts;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TextConverter;

/** Names the hidden type by its package. */
@TalkCustomData
public record Note(String title, @CustomField(converter = Words.class) java.lang.StringBuilder words) {

    /** Its text is what it holds. */
    public static final class Words implements TextConverter<java.lang.StringBuilder> {
        @Override
        public String toText(java.lang.StringBuilder value) {
            return value.toString();
        }

        @Override
        public java.lang.StringBuilder fromText(String text) {
            return new java.lang.StringBuilder(text);
        }
    }
}
