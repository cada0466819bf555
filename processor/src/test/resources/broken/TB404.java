import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;

record Money(long cents) {}

class MoneyText implements TextConverter<Money> {
    MoneyText(String currency) {}

    public String toText(Money value) {
        return "" + value.cents();
    }

    public Money fromText(String text) {
        return new Money(Long.parseLong(text));
    }
}

@TalkUser
record Seller(
        String id,
        String name,
        @CustomField(converter = MoneyText.class) // TB404
        Money balance) {}
