// One type has one text in a class, unless a property says otherwise.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;
import java.time.Instant;

@TalkUser(converters = {StampText.class, OtherText.class}) // TB412
class Seller {
    String id;
    String name;
    @CustomField Instant since;
}

@TalkCustomData(converters = {StampText.class, StampText.class}) // TB412
class Listing {
    Instant since;
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
