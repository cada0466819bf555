package dev.talkbind.processor.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.util.List;
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

    @Test
    void isAConstantOrANewInstance() {
        assertThat(converter(true, Optional.of("ONE"), false).instance(ClassName.get("com.acme", "Money")))
                .hasToString("com.acme.MoneyText.ONE");
        assertThat(converter(true, Optional.empty(), true).instance(ClassName.get("com.acme", "Money")))
                .hasToString("new com.acme.MoneyText()");
    }

    /** Where a variable hides the enum, its name is not written before a dot. */
    @Test
    void aHiddenConstantIsNamedByItsClass() {
        Converter hidden = new Converter(
                ClassName.get("com.acme", "MoneyText"),
                Optional.empty(),
                List.of(),
                false,
                true,
                Optional.of("ONE"),
                true,
                false,
                false);

        assertThat(hidden.instance(ClassName.get("com.acme", "Money")))
                .hasToString("java.lang.Enum.valueOf(com.acme.MoneyText.class, \"ONE\")");
    }

    private static Converter converter(boolean isVisible, Optional<String> constant, boolean isConstructed) {
        return new Converter(
                ClassName.get("com.acme", "MoneyText"),
                Optional.empty(),
                List.of(),
                false,
                isVisible,
                constant,
                false,
                isConstructed,
                false);
    }
}
