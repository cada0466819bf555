// A converter makes a single text. Custom data and push tokens are maps, and only TalkJS writes CREATED_AT.
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.time.Instant;
import java.util.Map;

@TalkUser
class Seller {
    String id;
    String name;

    @UserField(value = UserProperty.CUSTOM, converter = MapText.class) // TB210
    Map<String, String> rest;

    @UserField(value = UserProperty.PUSH_TOKENS, converter = MapText.class) // TB210
    Map<String, Boolean> tokens;

    @UserField(value = UserProperty.CREATED_AT, direction = Direction.READ, converter = StampText.class) // TB210
    Instant since;
}

class MapText implements TextConverter<Map<String, String>> {
    @Override
    public String toText(Map<String, String> value) {
        return value.toString();
    }

    @Override
    public Map<String, String> fromText(String text) {
        return Map.of();
    }
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
