// A converter converts only the type that its TextConverter names.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;

record Money(long cents) {}

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField(converter = CentsText.class) Money balance; // TB405
}

class CentsText implements TextConverter<Long> {
    @Override
    public String toText(Long value) {
        return value.toString();
    }

    @Override
    public Long fromText(String text) {
        return Long.valueOf(text);
    }
}
