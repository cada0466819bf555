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

abstract class MoneyText implements TextConverter<Money> {}

class CentsText extends MoneyText {
    @Override
    public String toText(Money value) {
        return Long.toString(value.cents());
    }

    @Override
    public Money fromText(String text) {
        return new Money(Long.parseLong(text));
    }
}
