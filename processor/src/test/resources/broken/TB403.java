import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;

record Money(long cents) {}

abstract class MoneyText implements TextConverter<Money> {}

@TalkUser
record Seller(
        String id,
        String name,
        @CustomField(converter = MoneyText.class) // TB403
        Money balance) {}
