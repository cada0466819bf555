package dev.talkbind.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleTagTextTest {
    private static final LocaleTagText TAG = LocaleTagText.INSTANCE;

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "zh-Hans-CN", "iw", "de-CH-1996", "en-us"})
    void aTagIsWrittenAsItIs(String tag) {
        assertThat(TAG.toText(tag)).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({"en_US, en-US", "pt_br, pt-br", "zh_Hans_CN, zh-Hans-CN"})
    void theTagThatWasMeantIsNamed(String text, String meant) {
        assertThatThrownBy(() -> TAG.toText(text))
                .hasMessage("not an IETF language tag such as en-US. Did you mean \"" + meant + "\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "english language", "e", "en_", "en-US-", "en_US.UTF-8"})
    void whatIsNoTagIsNeitherWrittenNorQuoted(String text) {
        assertThatThrownBy(() -> TAG.toText(text)).hasMessage("not an IETF language tag such as en-US");
    }

    @Test
    void anyTextIsRead() {
        assertThat(TAG.fromText("en_US")).isEqualTo("en_US");
    }
}
