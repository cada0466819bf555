package dev.talkbind.builds.nullness;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkText;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A user with typed ids, one of which may hold null, and converters of all kinds. */
@TalkUser(converters = Patron.MillisText.class)
public record Patron(
        PatronId id,
        String name,
        @UserField(UserProperty.PHONE) @Nullable List<Dial> phones,
        @CustomField @Nullable PatronId friend,
        @CustomField List<PatronId> friends,
        @CustomField @Nullable Instant since) {

    /** An id. */
    @TalkText
    public record PatronId(UUID value) {}

    /** A number that may be unknown. */
    @TalkText
    public record Dial(@Nullable String number) {}

    /** Instants in milliseconds. */
    public static final class MillisText implements TextConverter<Instant> {
        @Override
        public String toText(Instant value) {
            return Long.toString(value.toEpochMilli());
        }

        @Override
        public Instant fromText(String text) {
            return Instant.ofEpochMilli(Long.parseLong(text));
        }
    }
}
