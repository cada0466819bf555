// Generated code makes the converter itself, and has nothing to pass to it.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;

record Money(long cents) {}

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField(converter = MoneyText.class) Money balance; // TB404
}

class MoneyText implements TextConverter<Money> {
    MoneyText(String currency) {}

    @Override
    public String toText(Money value) {
        return Long.toString(value.cents());
    }

    @Override
    public Money fromText(String text) {
        return new Money(Long.parseLong(text));
    }
}
