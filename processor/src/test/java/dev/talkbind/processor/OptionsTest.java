package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.model.ComponentModel;
import dev.talkbind.processor.problem.Finding;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @ParameterizedTest
    @CsvSource({"default, DEFAULT", "spring, SPRING", "jakarta, JAKARTA", "cdi, DEFAULT", "Spring, DEFAULT"})
    void theComponentModelIsOneOfThree(String value, ComponentModel model) {
        assertThat(new Options(Map.of(Options.COMPONENTS, value)).components()).isEqualTo(model);
    }

    @Test
    void withoutTheOptionThereIsNoContainer() {
        assertThat(new Options(Map.of()).components()).isEqualTo(ComponentModel.DEFAULT);
    }

    /** The compiler gives null for it. */
    @Test
    void oneWithoutAValueIsABadOptionToo() {
        Map<String, String> given = new HashMap<>();
        given.put(Options.ROLES, null);

        assertThat(new Options(given).check().findings())
                .extracting(Finding::text)
                .containsExactly("[TB902] the option talkbind.roles is \"\", which says nothing."
                        + " Fix: give it role names, as seller,buyer, or leave it out.");
    }

    @Test
    void anyOtherIsABadOption() {
        assertThat(new Options(Map.of(Options.COMPONENTS, "cdi")).check().findings())
                .extracting(Finding::text)
                .containsExactly("[TB902] the option talkbind.componentModel is \"cdi\", which says nothing."
                        + " Fix: give it default, spring or jakarta, or leave it out.");
        assertThat(new Options(Map.of(Options.COMPONENTS, "jakarta")).check().findings())
                .isEmpty();
    }
}
