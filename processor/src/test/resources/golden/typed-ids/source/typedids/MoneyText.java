package typedids;

import dev.talkbind.annotations.TextConverter;

public final class MoneyText implements TextConverter<Money> {

    @Override
    public String toText(Money value) {
        return value.cents() + " " + value.currency();
    }

    @Override
    public Money fromText(String text) {
        int space = text.indexOf(' ');
        return new Money(Long.parseLong(text.substring(0, space)), text.substring(space + 1));
    }
}
