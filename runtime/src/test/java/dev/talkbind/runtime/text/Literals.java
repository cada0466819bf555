package dev.talkbind.runtime.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Values and their exact texts. These texts lie at TalkJS: no line of this file is ever changed, only added. */
final class Literals {

    /** One value and its text. */
    record Literal<T>(ValueText<T> form, T value, String text) {}

    static final List<Literal<?>> ALL = new ArrayList<>();

    static {
        texts();
        wholeNumbers();
        fractions();
        names();
        collections();
        TimeLiterals.pinAll();
    }

    private Literals() {}

    static <T> void pin(ValueText<T> form, T value, String text) {
        ALL.add(new Literal<>(form, value, text));
    }

    private static void texts() {
        pin(StringText.INSTANCE, "", "");
        pin(StringText.INSTANCE, " Ann\r\n", " Ann\r\n");
        pin(StringText.INSTANCE, "e\u0301\u00e9\u200b\u202e\ud83d\ude00\0", "e\u0301\u00e9\u200b\u202e\ud83d\ude00\0");
        pin(CharacterText.INSTANCE, 'x', "x");
        pin(CharacterText.INSTANCE, '\0', "\0");
        pin(CharacterText.INSTANCE, '\uffff', "\uffff");
        pin(BooleanText.INSTANCE, true, "true");
        pin(BooleanText.INSTANCE, false, "false");
        pin(BytesText.INSTANCE, new byte[] {}, "");
        pin(BytesText.INSTANCE, new byte[] {-1}, "/w==");
        pin(BytesText.INSTANCE, new byte[] {-5, -17}, "++8=");
        pin(BytesText.INSTANCE, new byte[] {1, 2, 3}, "AQID");
    }

    private static void wholeNumbers() {
        pin(ByteText.INSTANCE, (byte) 0, "0");
        pin(ByteText.INSTANCE, Byte.MIN_VALUE, "-128");
        pin(ByteText.INSTANCE, Byte.MAX_VALUE, "127");
        pin(ShortText.INSTANCE, (short) 0, "0");
        pin(ShortText.INSTANCE, Short.MIN_VALUE, "-32768");
        pin(ShortText.INSTANCE, Short.MAX_VALUE, "32767");
        pin(IntegerText.INSTANCE, 0, "0");
        pin(IntegerText.INSTANCE, Integer.MIN_VALUE, "-2147483648");
        pin(IntegerText.INSTANCE, Integer.MAX_VALUE, "2147483647");
        pin(LongText.INSTANCE, 0L, "0");
        pin(LongText.INSTANCE, 9007199254740993L, "9007199254740993");
        pin(LongText.INSTANCE, Long.MIN_VALUE, "-9223372036854775808");
        pin(LongText.INSTANCE, Long.MAX_VALUE, "9223372036854775807");
        pin(BigIntegerText.INSTANCE, BigInteger.ZERO, "0");
        pin(BigIntegerText.INSTANCE, BigInteger.ONE.shiftLeft(64).negate(), "-18446744073709551616");
        pin(BigIntegerText.INSTANCE, BigInteger.TEN.pow(30), "1000000000000000000000000000000");
    }

    private static void fractions() {
        pin(FloatText.INSTANCE, 0f, "0.0");
        pin(FloatText.INSTANCE, -0f, "-0.0");
        pin(FloatText.INSTANCE, 0.1f, "0.1");
        pin(FloatText.INSTANCE, 1.0E10f, "1.0E10");
        pin(FloatText.INSTANCE, 16777216f, "1.6777216E7");
        pin(FloatText.INSTANCE, Float.MIN_VALUE, "1.4E-45");
        pin(FloatText.INSTANCE, Float.MIN_NORMAL, "1.1754944E-38"); // JDK 17: 1.17549435E-38
        pin(FloatText.INSTANCE, Float.MAX_VALUE, "3.4028235E38");
        pin(DoubleText.INSTANCE, 0.0, "0.0");
        pin(DoubleText.INSTANCE, -0.0, "-0.0");
        pin(DoubleText.INSTANCE, 0.1, "0.1");
        pin(DoubleText.INSTANCE, -1.5, "-1.5");
        pin(DoubleText.INSTANCE, 0.1 + 0.2, "0.30000000000000004");
        pin(DoubleText.INSTANCE, 0.001, "0.001");
        pin(DoubleText.INSTANCE, 0.002, "0.002");
        pin(DoubleText.INSTANCE, 9.999E-4, "9.999E-4");
        pin(DoubleText.INSTANCE, 9999999.0, "9999999.0");
        pin(DoubleText.INSTANCE, 1.0E7, "1.0E7");
        pin(DoubleText.INSTANCE, 2.0E23, "2.0E23"); // JDK 17: 1.9999999999999998E23
        pin(DoubleText.INSTANCE, 1.0E23, "1.0E23"); // JDK 17: 9.999999999999999E22
        pin(DoubleText.INSTANCE, 0x1p-44, "5.684341886080802E-14"); // JDK 17: 5.6843418860808015E-14
        pin(DoubleText.INSTANCE, Double.MIN_VALUE, "4.9E-324");
        pin(DoubleText.INSTANCE, 2 * Double.MIN_VALUE, "9.9E-324");
        pin(DoubleText.INSTANCE, Double.MIN_NORMAL, "2.2250738585072014E-308");
        pin(DoubleText.INSTANCE, Double.MAX_VALUE, "1.7976931348623157E308");
        pin(BigDecimalText.INSTANCE, new BigDecimal("2.50"), "2.50");
        pin(BigDecimalText.INSTANCE, new BigDecimal("2.5"), "2.5");
        pin(BigDecimalText.INSTANCE, new BigDecimal("0E-10"), "0E-10");
        pin(BigDecimalText.INSTANCE, new BigDecimal("0.00"), "0.00");
        pin(BigDecimalText.INSTANCE, new BigDecimal("-0.000001"), "-0.000001");
        pin(BigDecimalText.INSTANCE, new BigDecimal("1E-7"), "1E-7");
        pin(BigDecimalText.INSTANCE, new BigDecimal("1E+3"), "1E+3");
        pin(BigDecimalText.INSTANCE, new BigDecimal("1E+999999999"), "1E+999999999");
        pin(BigDecimalText.INSTANCE, BigDecimal.valueOf(12345, Integer.MIN_VALUE), "1.2345E+2147483652");
        pin(BigDecimalText.INSTANCE, BigDecimal.valueOf(1, Integer.MAX_VALUE), "1E-2147483647");
    }

    private static void names() {
        pin(Rows.TIER, Tier.FREE, "FREE");
        pin(Rows.TIER, Tier.PRO, "PRO");
        pin(Rows.TIER, Tier.pro, "pro");
        pin(UuidText.INSTANCE, new UUID(0, 0), "00000000-0000-0000-0000-000000000000");
        pin(UuidText.INSTANCE, new UUID(-1, -1), "ffffffff-ffff-ffff-ffff-ffffffffffff");
        pin(
                UuidText.INSTANCE,
                new UUID(0x123e4567e89b12d3L, 0xa456426614174000L),
                "123e4567-e89b-12d3-a456-426614174000");
        pin(UriText.INSTANCE, URI.create(""), "");
        pin(UriText.INSTANCE, URI.create("HTTP://A/%7e/../b?q#f"), "HTTP://A/%7e/../b?q#f");
        pin(UriText.INSTANCE, URI.create("urn:isbn:0451450523"), "urn:isbn:0451450523");
        pin(UriText.INSTANCE, URI.create("https://example.com/\u00e9"), "https://example.com/\u00e9");
        pin(
                UrlText.INSTANCE,
                Rows.url("https://no-such-host.invalid:8443/a?b=c#d"),
                "https://no-such-host.invalid:8443/a?b=c#d");
        pin(UrlText.INSTANCE, Rows.url("http://[::1]/"), "http://[::1]/");
        pin(UrlText.INSTANCE, Rows.url("file:/tmp/a.png"), "file:/tmp/a.png");
        pin(LocaleText.INSTANCE, Locale.ENGLISH, "en");
        pin(LocaleText.INSTANCE, Locale.US, "en-US");
        pin(LocaleText.INSTANCE, new Locale("he"), "he");
        pin(LocaleText.INSTANCE, new Locale("iw", "IL"), "he-IL");
        pin(LocaleText.INSTANCE, Locale.SIMPLIFIED_CHINESE, "zh-CN");
        pin(LocaleText.INSTANCE, Locale.forLanguageTag("zh-Hans-CN"), "zh-Hans-CN");
        pin(LocaleText.INSTANCE, Locale.forLanguageTag("ca-ES-valencia"), "ca-ES-valencia");
        pin(LocaleText.INSTANCE, Locale.forLanguageTag("th-TH-u-nu-thai"), "th-TH-u-nu-thai");
        pin(LocaleText.INSTANCE, new Locale("ja", "JP", "JP"), "ja-JP-u-ca-japanese-x-lvariant-JP");
        pin(CurrencyText.INSTANCE, Currency.getInstance("EUR"), "EUR");
        pin(CurrencyText.INSTANCE, Currency.getInstance("JPY"), "JPY");
        pin(CurrencyText.INSTANCE, Currency.getInstance("XXX"), "XXX");
    }

    private static void collections() {
        pin(Rows.STRINGS, List.of(), "[]");
        pin(Rows.STRINGS, List.of("", "a", "a"), "[\"\",\"a\",\"a\"]");
        pin(Rows.STRINGS, List.of("\"\\/", "\b\f\n\r\t"), "[\"\\\"\\\\/\",\"\\b\\f\\n\\r\\t\"]");
        pin(
                Rows.STRINGS,
                List.of("\0\u000b\u001f", "\u007f\u2028\ud83d\ude00<"),
                "[\"\\u0000\\u000b\\u001f\",\"\u007f\u2028\ud83d\ude00<\"]");
        pin(ListText.of(IntegerText.INSTANCE), List.of(3, 1, 2), "[\"3\",\"1\",\"2\"]");
        pin(ListText.of(BytesText.INSTANCE), List.of(new byte[] {1}), "[\"AQ==\"]");
        pin(Rows.STRING_SET, Rows.set(), "[]");
        pin(Rows.STRING_SET, Rows.set("b", "a"), "[\"b\",\"a\"]");
        pin(SetText.of(Rows.TIER), Rows.set(Tier.PRO, Tier.FREE), "[\"PRO\",\"FREE\"]");
    }
}
