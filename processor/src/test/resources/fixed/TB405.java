import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;

record Money(long cents) {}

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField(converter = CentsText.class) Money balance;
}

class CentsText implements TextConverter<Money> {
    @Override
    public String toText(Money value) {
        return Long.toString(value.cents());
    }

    @Override
    public Money fromText(String text) {
        return new Money(Long.parseLong(text));
    }
}
