package dev.talkbind.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConverterTest {

    @Test
    void isMadeByAConstructorOrIsAConstant() {
        assertThat(converter(true, Optional.empty(), true).isMade()).isTrue();
        assertThat(converter(true, Optional.of("INSTANCE"), false).isMade()).isTrue();
        assertThat(converter(true, Optional.empty(), false).isMade()).isFalse();
    }

    /** Which is a problem of its own. */
    @Test
    void whetherItCanBeSeenIsAnotherQuestion() {
        assertThat(converter(false, Optional.empty(), true).isMade()).isTrue();
        assertThat(converter(false, Optional.of("INSTANCE"), false).isMade()).isTrue();
        assertThat(converter(false, Optional.empty(), false).isMade()).isFalse();
    }

    private static Converter converter(boolean isVisible, Optional<String> constant, boolean isConstructed) {
        return new Converter(
                ClassName.get("com.acme", "MoneyText"),
                Optional.empty(),
                false,
                isVisible,
                constant,
                false,
                isConstructed,
                false,
                PropertyModel.place(0));
    }
}
