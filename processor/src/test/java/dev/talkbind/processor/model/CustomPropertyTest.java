package dev.talkbind.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeName;
import dev.talkbind.processor.value.JavaType;
import org.junit.jupiter.api.Test;

class CustomPropertyTest {

    @Test
    void isRequiredWhereItSaysSo() {
        assertThat(PropertyModel.string("tier").custom().isRequired(false)).isFalse();
        assertThat(PropertyModel.string("tier").required().custom().isRequired(false))
                .isTrue();
    }

    @Test
    void whatTakesNoNullIsRequiredUnlessItHasADefault() {
        PropertyModel count = PropertyModel.of("count", JavaType.of(TypeName.INT));

        assertThat(count.custom().isRequired(true)).isTrue();
        assertThat(count.orElse("0").custom().isRequired(true)).isFalse();
    }
}
