package converter;

import dev.talkbind.annotations.TextConverter;

public final class MoneyText implements TextConverter<Money> {
    @Override
    public String toText(Money value) {
        return Long.toString(value.cents());
    }

    @Override
    public Money fromText(String text) {
        return new Money(Long.parseLong(text));
    }
}
