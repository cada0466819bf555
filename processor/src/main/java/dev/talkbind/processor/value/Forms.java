package dev.talkbind.processor.value;

import java.math.BigDecimal;
import java.net.MalformedURLException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Consumer;

/** The forms of the texts of everything but dates and times. */
final class Forms {

    private static final String ANY = ".*";
    private static final String WHOLE = "-?(0|[1-9][0-9]*)";
    private static final String DECIMAL = "-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?";

    static final TextForm TEXT = TextForm.of("a text", "none", ANY, text -> {});
    static final TextForm CHARACTER = TextForm.of("a char", "x", "[^\\ud800-\\udfff]", text -> {});
    static final TextForm BOOLEAN = TextForm.of("a boolean", "false", "true|false", text -> {});
    static final TextForm FLOAT =
            TextForm.of("a float", "0.5", DECIMAL, text -> refuseIf(Float.isInfinite(Float.parseFloat(text))));
    static final TextForm DOUBLE =
            TextForm.of("a double", "0.5", DECIMAL, text -> refuseIf(Double.isInfinite(Double.parseDouble(text))));
    static final TextForm BIG_DECIMAL = TextForm.of("a BigDecimal", "0.50", DECIMAL, BigDecimal::new);
    static final TextForm UUID = TextForm.of(
            "a UUID",
            "123e4567-e89b-12d3-a456-426614174000",
            "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
            text -> {});
    static final TextForm URI = TextForm.of("a URI", "https://shop.example/x", ".+", java.net.URI::create);
    static final TextForm URL = TextForm.of("a URL", "https://shop.example/x", ".+", Forms::url);
    static final TextForm LOCALE = TextForm.of("a Locale", "pt-BR", ".+", Forms::locale);
    static final TextForm CURRENCY = TextForm.of("a Currency", "EUR", "[A-Z]{3}", Currency::getInstance);
    static final TextForm ZONE_ID = TextForm.of("a ZoneId", "Europe/Amsterdam", ".+", ZoneId::of);
    static final TextForm ZONE_OFFSET = TextForm.of("a ZoneOffset", "+01:00", "Z|[+-].*", ZoneOffset::of);
    static final TextForm BASE64 = TextForm.of(
            "a byte[] in Base64",
            "aGk=",
            "([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?",
            text -> Base64.getDecoder().decode(text));

    private Forms() {}

    static TextForm whole(String expected, Consumer<String> parse) {
        return TextForm.of(expected, "0", WHOLE, parse);
    }

    private static void url(String text) {
        try {
            java.net.URI.create(text).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void locale(String text) {
        refuseIf(new Locale.Builder().setLanguageTag(text).build().getLanguage().isEmpty());
    }

    private static void refuseIf(boolean wrong) {
        if (wrong) {
            throw new IllegalArgumentException();
        }
    }
}
