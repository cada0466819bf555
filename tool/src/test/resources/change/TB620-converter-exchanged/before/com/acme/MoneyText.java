package com.acme;

import dev.talkbind.annotations.TextConverter;

public final class MoneyText implements TextConverter<Money> {
    @Override
    public String toText(Money money) {
        return String.valueOf(money.cents());
    }

    @Override
    public Money fromText(String text) {
        return new Money(Long.parseLong(text));
    }
}
