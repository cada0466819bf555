import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;

record Money(long cents) {}

@SuppressWarnings("rawtypes")
class MoneyText implements TextConverter {
    public String toText(Object value) {
        return "" + value;
    }

    public Object fromText(String text) {
        return text;
    }
}

@TalkUser
record Seller(
        String id,
        String name,
        @CustomField(converter = MoneyText.class) // TB406
        Money balance) {}
