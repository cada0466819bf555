// Generated code makes the converter itself.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;

record Money(long cents) {}

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField(converter = MoneyText.class) Money balance; // TB403
}

abstract class MoneyText implements TextConverter<Money> {}
