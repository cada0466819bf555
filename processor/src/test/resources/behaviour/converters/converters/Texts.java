package converters;

import dev.talkbind.annotations.TalkText;
import dev.talkbind.annotations.TextConverter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

final class Texts {

    private Texts() {}

    /** Says by whom a text was written. */
    abstract static class Marked<T> implements TextConverter<T> {
        private final String mark;

        Marked(String mark) {
            this.mark = mark;
        }

        @Override
        public String toText(T value) {
            return mark + plain(value);
        }

        @Override
        public T fromText(String text) {
            if (!text.startsWith(mark)) {
                throw new IllegalArgumentException("no " + mark);
            }
            return value(text.substring(mark.length()));
        }

        String plain(T value) {
            return value.toString();
        }

        abstract T value(String text);
    }

    static final class OwnTagText extends Marked<Tag> {
        OwnTagText() {
            super("own:");
        }

        @Override
        String plain(Tag value) {
            return value.word;
        }

        @Override
        Tag value(String text) {
            return new Tag(text);
        }
    }

    static final class PropertyTagText extends Marked<Tag> {
        PropertyTagText() {
            super("property:");
        }

        @Override
        String plain(Tag value) {
            return value.word;
        }

        @Override
        Tag value(String text) {
            return new Tag(text);
        }
    }

    static final class StampText extends Marked<Instant> {
        StampText() {
            super("class:");
        }

        @Override
        Instant value(String text) {
            return Instant.parse(text);
        }
    }

    static final class NumberText extends Marked<Long> {
        NumberText() {
            super("#");
        }

        @Override
        Long value(String text) {
            return Long.valueOf(text);
        }
    }

    static final class ListOfWordsText extends Marked<List<String>> {
        ListOfWordsText() {
            super("words:");
        }

        @Override
        String plain(List<String> value) {
            return String.join(" ", value);
        }

        @Override
        List<String> value(String text) {
            return List.of(text.split(" "));
        }
    }

    /** Of an array as a whole. */
    static final class PairText extends Marked<String[]> {
        PairText() {
            super("pair:");
        }

        @Override
        String plain(String[] value) {
            return String.join("&", value);
        }

        @Override
        String[] value(String text) {
            return text.split("&");
        }
    }

    enum UpperText implements TextConverter<String> {
        ONLY;

        @Override
        public String toText(String value) {
            return value.toUpperCase(Locale.ROOT);
        }

        @Override
        public String fromText(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    static final class LocaleText extends Marked<Locale> {
        LocaleText() {
            super("");
        }

        @Override
        String plain(Locale value) {
            return value.getLanguage();
        }

        @Override
        Locale value(String text) {
            return Locale.forLanguageTag(text);
        }
    }

    @TalkText(OwnTagText.class)
    static final class Tag {
        final String word;

        Tag(String word) {
            this.word = word;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Tag tag && tag.word.equals(word);
        }

        @Override
        public int hashCode() {
            return word.hashCode();
        }

        @Override
        public String toString() {
            return "Tag " + word;
        }
    }
}
