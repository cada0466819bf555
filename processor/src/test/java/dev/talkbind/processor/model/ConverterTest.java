package dev.talkbind.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConverterTest {

    @Test
    void isMadeByAConstructorOrIsAConstant() {
        assertThat(converter(Optional.empty(), true).isMade()).isTrue();
        assertThat(converter(Optional.of("INSTANCE"), false).isMade()).isTrue();
        assertThat(converter(Optional.empty(), false).isMade()).isFalse();
    }

    private static Converter converter(Optional<String> constant, boolean isConstructed) {
        return new Converter(
                ClassName.get("com.acme", "MoneyText"),
                Optional.empty(),
                false,
                true,
                constant,
                isConstructed,
                PropertyModel.place(0));
    }
}
