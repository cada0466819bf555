package dev.talkbind.runtime.text;

import java.util.Currency;

/** The text of a {@link Currency} is its ISO 4217 code, such as {@code EUR}. */
public final class CurrencyText implements ValueText<Currency> {

    /** The only one: it has no state. */
    public static final CurrencyText INSTANCE = new CurrencyText();

    private CurrencyText() {}

    @Override
    public String expected() {
        return "a currency code such as EUR";
    }

    @Override
    public String toText(Currency value) {
        return value.getCurrencyCode();
    }

    @Override
    public Currency fromText(String text) {
        try {
            return Currency.getInstance(text);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.of(this);
        }
    }
}
