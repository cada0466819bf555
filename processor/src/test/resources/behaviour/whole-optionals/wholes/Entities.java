package wholes;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;
import java.util.Optional;

/** Optionals that a converter converts as a whole: an empty one has a text. */
final class Entities {
    private Entities() {}

    /** A note, or the word for none. */
    static final class NoteText implements TextConverter<Optional<String>> {
        @Override
        public String toText(Optional<String> value) {
            return value.orElse("none");
        }

        @Override
        public Optional<String> fromText(String text) {
            return text.equals("none") ? Optional.empty() : Optional.of(text);
        }
    }

    @TalkUser
    static class Bean {
        public String id;
        public String name;
        private String note;

        @CustomField(converter = NoteText.class)
        public Optional<String> getNote() {
            return Optional.ofNullable(note);
        }

        public void setNote(Optional<String> note) {
            this.note = note.orElse(null);
        }
    }

    @TalkUser
    record Row(
            String id,
            String name,
            @CustomField(converter = NoteText.class) Optional<String> note,
            @TalkNested(prefix = "in_") Inner inner) {}

    @TalkCustomData
    record Inner(@CustomField(converter = NoteText.class) Optional<String> note, int count) {}
}
