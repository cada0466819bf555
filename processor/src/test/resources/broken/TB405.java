import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;

record Money(long cents) {}

class LongText implements TextConverter<Long> {
    public String toText(Long value) {
        return "" + value;
    }

    public Long fromText(String text) {
        return Long.parseLong(text);
    }
}

@TalkUser
record Seller(
        String id,
        String name,
        @CustomField(converter = LongText.class) // TB405
        Money balance) {}
