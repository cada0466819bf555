package dev.talkbind.samples.guide;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkText;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Typed ids and money, each with one text in every class. */
@TalkUser(converters = Guest.MillisText.class)
public record Guest(
        GuestId id,
        String name,

        @UserField(value = UserProperty.PHOTO_URL, converter = PhotoText.class)
        long photo,

        @UserField(UserProperty.PHONE) List<Dial> phones,
        @CustomField Set<GuestId> companions,
        @CustomField Deposit deposit,
        @CustomField Instant arrival) {

    @TalkText
    public record GuestId(UUID value) {}

    @TalkText
    public record Dial(String number) {}

    @TalkText(DepositText.class)
    public record Deposit(long cents) {}

    /** 12.50 for 1250 cents. */
    public static final class DepositText implements TextConverter<Deposit> {
        @Override
        public String toText(Deposit deposit) {
            return String.format("%d.%02d", deposit.cents() / 100, deposit.cents() % 100);
        }

        @Override
        public Deposit fromText(String text) {
            return new Deposit(Long.parseLong(text.replace(".", "")));
        }
    }

    /** The time that a theme's script reads as a number. */
    public static final class MillisText implements TextConverter<Instant> {
        @Override
        public String toText(Instant time) {
            return Long.toString(time.toEpochMilli());
        }

        @Override
        public Instant fromText(String text) {
            return Instant.ofEpochMilli(Long.parseLong(text));
        }
    }

    /** The address of a photo, which is kept by its number. */
    public static final class PhotoText implements TextConverter<Long> {
        private static final String FOLDER = "https://photos.example/";

        @Override
        public String toText(Long photo) {
            return FOLDER + photo;
        }

        @Override
        public Long fromText(String url) {
            return Long.valueOf(url.substring(FOLDER.length()));
        }
    }
}
