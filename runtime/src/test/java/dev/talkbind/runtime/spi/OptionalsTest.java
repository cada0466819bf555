package dev.talkbind.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class OptionalsTest {
    @Test
    void anOptionalWithAValueIsThatValue() {
        assertThat(Optionals.orNull(Optional.of("a"))).isEqualTo("a");
        assertThat(Optionals.orNull(OptionalInt.of(1))).isEqualTo(1);
        assertThat(Optionals.orNull(OptionalLong.of(1))).isEqualTo(1L);
        assertThat(Optionals.orNull(OptionalDouble.of(1))).isEqualTo(1.0);
    }

    @Test
    void anEmptyOptionalIsNull() {
        assertThat(Optionals.orNull(Optional.<String>empty())).isNull();
        assertThat(Optionals.orNull(OptionalInt.empty())).isNull();
        assertThat(Optionals.orNull(OptionalLong.empty())).isNull();
        assertThat(Optionals.orNull(OptionalDouble.empty())).isNull();
    }

    @Test
    void anOptionalThatIsItselfNullIsNull() {
        assertThat(Optionals.orNull((Optional<String>) null)).isNull();
        assertThat(Optionals.orNull((OptionalInt) null)).isNull();
        assertThat(Optionals.orNull((OptionalLong) null)).isNull();
        assertThat(Optionals.orNull((OptionalDouble) null)).isNull();
    }

    @Test
    void aValueIsAnOptionalWithThatValue() {
        assertThat(Optionals.ofInt(1)).hasValue(1);
        assertThat(Optionals.ofLong(1L)).hasValue(1);
        assertThat(Optionals.ofDouble(1.0)).hasValue(1);
    }

    @Test
    void nullIsAnEmptyOptional() {
        assertThat(Optionals.ofInt(null)).isEmpty();
        assertThat(Optionals.ofLong(null)).isEmpty();
        assertThat(Optionals.ofDouble(null)).isEmpty();
    }
}
