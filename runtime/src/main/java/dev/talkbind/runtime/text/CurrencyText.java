package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Refusal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;

/** The text of a {@link Currency} is its ISO 4217 code, such as {@code EUR}. */
public final class CurrencyText implements ValueText<Currency> {

    /** The only instance: it has no state. */
    public static final CurrencyText INSTANCE = new CurrencyText();

    /** Currencies by code. {@link Currency#getInstance} also accepts texts that are not codes, such as {@code PTe}. */
    private static final Map<String, Currency> CURRENCIES = new HashMap<>();

    static {
        for (Currency currency : Currency.getAvailableCurrencies()) {
            CURRENCIES.put(currency.getCurrencyCode(), currency);
        }
    }

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
        Currency value = CURRENCIES.get(text);
        if (value == null) {
            throw Refusal.of(expected());
        }
        return value;
    }
}
