// -Atalkbind.converters=StampText
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;
import java.time.Instant;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField Instant since;
}

class StampText implements TextConverter<Instant> {
    @Override
    public String toText(Instant value) {
        return value.toString();
    }

    @Override
    public Instant fromText(String text) {
        return Instant.parse(text);
    }
}
