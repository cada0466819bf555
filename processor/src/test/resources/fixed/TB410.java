import dev.talkbind.annotations.*;
import java.math.BigDecimal;
import java.util.Optional;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField Optional<BigDecimal> height;
    @CustomField(converter = AnyText.class) Optional<Object> any;
}

class AnyText implements TextConverter<Object> {
    @Override
    public String toText(Object value) {
        return String.valueOf(value);
    }

    @Override
    public Object fromText(String text) {
        return text;
    }
}
