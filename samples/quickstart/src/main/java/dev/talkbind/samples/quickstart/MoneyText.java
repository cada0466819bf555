package dev.talkbind.samples.quickstart;

import dev.talkbind.annotations.TextConverter;
import java.math.BigDecimal;
import java.util.Currency;

/** Money as text: {@code 1250.00 EUR}. */
public final class MoneyText implements TextConverter<Money> {
    @Override
    public String toText(Money money) {
        return money.amount().toPlainString() + " " + money.currency().getCurrencyCode();
    }

    @Override
    public Money fromText(String text) {
        String[] parts = text.split(" ", -1);
        // no exponent: 1E999999999 is short, and its digits are many
        if (parts.length != 2 || !parts[0].matches("-?\\d{1,15}([.]\\d{1,4})?")) {
            throw new IllegalArgumentException("an amount and a currency, as in 1250.00 EUR");
        }
        return new Money(new BigDecimal(parts[0]), Currency.getInstance(parts[1]));
    }
}
