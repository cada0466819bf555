package dev.talkbind.processor.value;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;

/** The forms of the texts of everything but numbers, dates and times. */
final class Forms {

    private static final String ANY = ".*";

    static final TextForm TEXT = TextForm.of("a text", "none", ANY, text -> text);
    static final TextForm CHARACTER = TextForm.of("a char", "x", ANY, Forms::character);
    static final TextForm BOOLEAN = TextForm.of("a boolean", "false", "true|false", Boolean::valueOf);
    static final TextForm ID = TextForm.of(
            "a UUID",
            "123e4567-e89b-12d3-a456-426614174000",
            "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
            UUID::fromString);
    static final TextForm URI_REFERENCE = TextForm.of("a URI", "https://shop.example/x", ANY, Forms::uri);
    static final TextForm LOCATION = TextForm.of("a URL", "https://shop.example/x", ANY, Forms::url);
    static final TextForm LOCALE = TextForm.of("a Locale", "pt-BR", ANY, Forms::locale);
    static final TextForm CURRENCY = TextForm.of("a Currency", "EUR", "[A-Z]{3}", Currency::getInstance);
    static final TextForm ZONE_ID = TextForm.of("a ZoneId", "Europe/Amsterdam", ANY, Forms::zone);
    static final TextForm BASE64 = TextForm.of("a byte[] in Base64", "aGk=", ANY, Forms::bytes);

    private Forms() {}

    private static Character character(String text) {
        refuseIf(text.length() != 1 || Character.isSurrogate(text.charAt(0)));
        return text.charAt(0);
    }

    private static URI uri(String text) {
        refuseIf(text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
        return URI.create(text);
    }

    /** A URL that comes back as it was written. */
    private static URL url(String text) {
        try {
            URL url = uri(text).toURL();
            refuseIf(!url.toExternalForm().equals(text));
            return url;
        } catch (MalformedURLException refused) {
            throw new IllegalArgumentException(refused);
        }
    }

    /** A locale whose tag is this one but for case: none of its parts is dropped, or stands for another. */
    private static Locale locale(String text) {
        Locale locale = new Locale.Builder().setLanguageTag(text).build();
        refuseIf(locale.getLanguage().isEmpty() || !locale.toLanguageTag().equalsIgnoreCase(text));
        return locale;
    }

    /** The zone with exactly this id. */
    static ZoneId zone(String text) {
        ZoneId zone = ZoneId.of(text);
        refuseIf(!zone.getId().equals(text));
        return zone;
    }

    private static byte[] bytes(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        refuseIf(!Base64.getEncoder().encodeToString(bytes).equals(text));
        return bytes;
    }

    static void refuseIf(boolean wrong) {
        if (wrong) {
            throw new IllegalArgumentException();
        }
    }
}
