package dev.talkbind.runtime.text;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.internal.text.Refusal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Values that have no text, and are not quoted either. */
class NoTextTest {

    @Test
    void valuesWithoutATextAreNotWritten() throws Exception {
        noText(StringText.INSTANCE, "secret\ud800");
        noText(StringText.INSTANCE, "\ude00\ud83d");
        noText(CharacterText.INSTANCE, '\ud83d');
        noText(CharacterText.INSTANCE, '\ude00');
        noText(FloatText.INSTANCE, Float.NaN);
        noText(FloatText.INSTANCE, Float.NEGATIVE_INFINITY);
        noText(DoubleText.INSTANCE, Double.NaN);
        noText(DoubleText.INSTANCE, Double.POSITIVE_INFINITY);
        noText(DoubleText.INSTANCE, Double.NEGATIVE_INFINITY);
        noText(BigIntegerText.INSTANCE, BigInteger.TEN.pow(10_000));
        noText(BigDecimalText.INSTANCE, new BigDecimal(BigInteger.TEN.pow(10_000), 3));
        noText(LocaleText.INSTANCE, Locale.ROOT);
        noText(LocaleText.INSTANCE, new Locale("", "US"));
        noText(LocaleText.INSTANCE, new Locale("no", "NO", "NY"));
        noText(LocaleText.INSTANCE, new Locale("en", "US", "ill formed"));
        noText(LocaleText.INSTANCE, new Locale("secret language"));
        noText(UrlText.INSTANCE, new URL(null, "http://secret/a b"));
        noText(Rows.STRINGS, new ArrayList<>(Arrays.asList("secret", null)));
        noText(Rows.STRINGS, List.of("secret", "\ud800"));
        noText(ListText.of(LocaleText.INSTANCE), List.of(Locale.ROOT));
    }

    private static <T> void noText(ValueText<T> form, T value) {
        assertThatThrownBy(() -> form.toText(value))
                .isExactlyInstanceOf(Refusal.class)
                .hasMessageNotContaining("secret")
                .hasMessageNotContaining("NaN")
                .hasNoCause();
    }
}
