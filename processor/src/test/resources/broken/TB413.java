// A converter that no property needs may have been meant for a property of another type.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;
import java.time.Instant;
import java.time.LocalDate;

@TalkUser(converters = StampText.class) // TB413
class Seller {
    String id;
    String name;
    @CustomField(converter = OtherText.class) Instant since;
}

@TalkCustomData(converters = StampText.class) // TB413
class Listing {
    LocalDate since;
}

abstract class Text<T> implements TextConverter<T> {
    @Override
    public String toText(T value) {
        return value.toString();
    }
}

class StampText extends Text<Instant> {
    @Override
    public Instant fromText(String text) {
        return Instant.parse(text);
    }
}

class OtherText extends Text<Instant> {
    @Override
    public Instant fromText(String text) {
        return Instant.MIN;
    }
}
