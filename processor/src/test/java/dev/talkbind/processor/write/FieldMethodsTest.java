package dev.talkbind.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.User;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldMethodsTest {

    @Test
    void areInCamelCase() {
        assertThat(FieldMethods.of(UserProperty.NAME)).isEqualTo("name");
        assertThat(FieldMethods.of(UserProperty.PHOTO_URL)).isEqualTo("photoUrl");
        assertThat(FieldMethods.of(UserProperty.AVAILABILITY_TEXT)).isEqualTo("availabilityText");
    }

    @ParameterizedTest
    @EnumSource(names = "ID", mode = EnumSource.Mode.EXCLUDE)
    void areThereInTheBuilder(UserProperty field) {
        assertThat(Arrays.stream(User.Builder.class.getMethods()).map(Method::getName))
                .contains(FieldMethods.of(field));
    }

    @Test
    void areTheSameInTurkish() {
        Locale locale = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(FieldMethods.of(UserProperty.AVAILABILITY_TEXT)).isEqualTo("availabilityText");
        } finally {
            Locale.setDefault(locale);
        }
    }
}
