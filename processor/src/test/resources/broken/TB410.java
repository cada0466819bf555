// An Optional<?> can hold any type, and nothing can be put into it, so neither a text nor a converter fits it.
import dev.talkbind.annotations.*;
import java.util.Optional;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField Optional<? extends Number> height; // TB410
    @CustomField(converter = AnyText.class) Optional<?> any; // TB410
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
