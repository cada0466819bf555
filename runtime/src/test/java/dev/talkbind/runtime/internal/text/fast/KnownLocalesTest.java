package dev.talkbind.runtime.internal.text.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class KnownLocalesTest {
    /** Its place in the cache is the same, and Java counts the Kelvin sign as a K in another case. */
    @Test
    void aTagWithALookAlikeIsNotKnown() {
        String tag = "en-x-kadcdefg-abcdefgh-abc";
        String lookAlike = tag.replace('k', '\u212A');
        assertThat(lookAlike).isEqualToIgnoringCase(tag);
        Locale locale = Locale.forLanguageTag(tag);
        assertThat(KnownLocales.add(tag, locale)).isSameAs(locale);
        assertThat(KnownLocales.get(tag)).isSameAs(locale);
        assertThat(KnownLocales.get(lookAlike)).isNull();
    }
}
