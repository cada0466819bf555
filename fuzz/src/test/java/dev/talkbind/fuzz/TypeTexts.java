package dev.talkbind.fuzz;

import dev.talkbind.runtime.text.BigDecimalText;
import dev.talkbind.runtime.text.BigIntegerText;
import dev.talkbind.runtime.text.BooleanText;
import dev.talkbind.runtime.text.ByteText;
import dev.talkbind.runtime.text.BytesText;
import dev.talkbind.runtime.text.CharacterText;
import dev.talkbind.runtime.text.CurrencyText;
import dev.talkbind.runtime.text.DoubleText;
import dev.talkbind.runtime.text.EnumText;
import dev.talkbind.runtime.text.FloatText;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.ListText;
import dev.talkbind.runtime.text.LocaleText;
import dev.talkbind.runtime.text.LongText;
import dev.talkbind.runtime.text.SetText;
import dev.talkbind.runtime.text.ShortText;
import dev.talkbind.runtime.text.UriText;
import dev.talkbind.runtime.text.UrlText;
import dev.talkbind.runtime.text.UuidText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Base64;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The value types that are no times. */
final class TypeTexts {
    private static final int JDK = Runtime.version().feature();
    private static final ListText<Integer> INTEGERS = ListText.of(IntegerText.INSTANCE);
    private static final SetText<UUID> UUIDS = SetText.of(UuidText.INSTANCE);

    static final List<TypeText<?>> ALL = List.of(
            new TypeText<>(CharacterText.INSTANCE, text -> text.charAt(0), String::valueOf),
            new TypeText<>(BooleanText.INSTANCE, Boolean::valueOf, String::valueOf),
            new TypeText<>(ByteText.INSTANCE, Byte::valueOf, String::valueOf),
            new TypeText<>(ShortText.INSTANCE, Short::valueOf, String::valueOf),
            new TypeText<>(IntegerText.INSTANCE, Integer::valueOf, String::valueOf),
            new TypeText<>(LongText.INSTANCE, Long::valueOf, String::valueOf),
            new TypeText<>(FloatText.INSTANCE, Float::valueOf, TypeTexts::decimal),
            new TypeText<>(DoubleText.INSTANCE, Double::valueOf, TypeTexts::decimal),
            new TypeText<>(BigIntegerText.INSTANCE, BigInteger::new, String::valueOf),
            new TypeText<>(BigDecimalText.INSTANCE, BigDecimal::new, String::valueOf),
            new TypeText<>(EnumText.of(Tier.class), Tier::valueOf, Tier::name),
            new TypeText<>(UuidText.INSTANCE, UUID::fromString, UUID::toString),
            new TypeText<>(UriText.INSTANCE, URI::create, URI::toString),
            new TypeText<>(UrlText.INSTANCE, TypeTexts::url, URL::toString),
            new TypeText<>(LocaleText.INSTANCE, Locale::forLanguageTag, Locale::toLanguageTag),
            new TypeText<>(CurrencyText.INSTANCE, Currency::getInstance, Currency::getCurrencyCode),
            new TypeText<>(BytesText.INSTANCE, Base64.getDecoder()::decode, Base64.getEncoder()::encodeToString),
            new TypeText<>(INTEGERS, INTEGERS::fromText, INTEGERS::toText),
            new TypeText<>(UUIDS, UUIDS::fromText, UUIDS::toText));

    private TypeTexts() {}

    /** From JDK 19 on the JDK writes the shortest decimal too. */
    private static String decimal(Float value) {
        return JDK >= 19 ? value.toString() : FloatText.INSTANCE.toText(value);
    }

    private static String decimal(Double value) {
        return JDK >= 19 ? value.toString() : DoubleText.INSTANCE.toText(value);
    }

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException fault) {
            throw new AssertionError(fault);
        }
    }
}
