// Whether a raw converter fits the property would only show at run time.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;

record Money(long cents) {}

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField(converter = MoneyText.class) Money balance; // TB406
}

@SuppressWarnings("rawtypes")
class MoneyText implements TextConverter {
    @Override
    public String toText(Object value) {
        return Long.toString(((Money) value).cents());
    }

    @Override
    public Object fromText(String text) {
        return new Money(Long.parseLong(text));
    }
}
