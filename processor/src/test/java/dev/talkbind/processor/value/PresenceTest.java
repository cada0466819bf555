package dev.talkbind.processor.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final CodeBlock TIER = CodeBlock.of("tier");
    private static final JavaType STRING = Types.of(String.class);

    @Test
    void aPrimitiveIsAlwaysThere() {
        JavaType type = JavaType.of(TypeName.LONG);

        assertThat(Presence.of(type)).isEqualTo(Presence.ALWAYS);
        assertThat(Presence.valueOf(type)).isEqualTo(Types.of(Long.class));
        assertThat(Presence.ALWAYS.there(TIER)).isEqualTo(TIER);
        assertThat(Presence.ALWAYS.back(TIER)).isEqualTo(TIER);
    }

    @Test
    void anObjectMayBeNull() {
        assertThat(List.of(STRING, Types.of(Integer.class), Types.list(STRING)))
                .allSatisfy(type -> assertThat(Presence.of(type)).isEqualTo(Presence.NULL))
                .allSatisfy(type -> assertThat(Presence.valueOf(type)).isEqualTo(type));
        assertThat(Presence.NULL.there(TIER)).isEqualTo(TIER);
        assertThat(Presence.NULL.back(TIER)).isEqualTo(TIER);
    }

    @Test
    void anOptionalMayBeEmpty() {
        assertThat(Presence.of(Types.optional(STRING))).isEqualTo(Presence.OPTIONAL);
        assertThat(Presence.valueOf(Types.optional(STRING))).isEqualTo(STRING);
        assertThat(Presence.valueOf(Types.optional(Types.optional(STRING)))).isEqualTo(Types.optional(STRING));
        assertThat(there(Presence.OPTIONAL)).isEqualTo("dev.talkbind.runtime.spi.Optionals.orNull(tier)");
        assertThat(back(Presence.OPTIONAL)).isEqualTo("java.util.Optional.ofNullable(tier)");
    }

    @Test
    void anOptionalOfAPrimitiveMayBeEmpty() {
        assertThat(Presence.valueOf(Types.of(OptionalInt.class))).isEqualTo(Types.of(Integer.class));
        assertThat(Presence.valueOf(Types.of(OptionalLong.class))).isEqualTo(Types.of(Long.class));
        assertThat(Presence.valueOf(Types.of(OptionalDouble.class))).isEqualTo(Types.of(Double.class));
        assertThat(List.of(Presence.OPTIONAL_INT, Presence.OPTIONAL_LONG, Presence.OPTIONAL_DOUBLE))
                .extracting(PresenceTest::there)
                .containsOnly("dev.talkbind.runtime.spi.Optionals.orNull(tier)");
        assertThat(back(Presence.OPTIONAL_INT)).isEqualTo("dev.talkbind.runtime.spi.Optionals.ofInt(tier)");
        assertThat(back(Presence.OPTIONAL_LONG)).isEqualTo("dev.talkbind.runtime.spi.Optionals.ofLong(tier)");
        assertThat(back(Presence.OPTIONAL_DOUBLE)).isEqualTo("dev.talkbind.runtime.spi.Optionals.ofDouble(tier)");
    }

    /** An Optional without its argument says nothing about the value, so it is an object like any other. */
    @Test
    void aRawOptionalIsNone() {
        assertThat(Presence.of(JavaType.of(ClassName.get("java.util", "Optional"))))
                .isEqualTo(Presence.NULL);
    }

    private static String there(Presence presence) {
        return presence.there(TIER).toString();
    }

    private static String back(Presence presence) {
        return presence.back(TIER).toString();
    }
}
