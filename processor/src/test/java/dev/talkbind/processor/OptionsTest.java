package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.TestCompiler;
import dev.talkbind.processor.model.ComponentModel;
import dev.talkbind.processor.problem.Finding;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                .containsExactly("[TB902] the option talkbind.roles does not take the value \"\"."
                        + " Fix: give it role names with commas between them, such as seller,buyer, or leave it out.");
    }

    /** It is a text of its own, and not Java. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"seller\", \"buyer\"}", "[seller,buyer]", "seller;buyer", "seller|buyer", " , "})
    void rolesHaveCommasBetweenThem(String roles) {
        Options options = new Options(Map.of(Options.ROLES, roles));

        assertThat(options.check().findings())
                .extracting(Finding::text)
                .singleElement()
                .asString()
                .startsWith("[TB902]");
        assertThat(options.roles()).isEmpty();
        assertThat(new Options(Map.of(Options.ROLES, "seller, buyer")).roles()).containsExactly("seller", "buyer");
    }

    /** As of tests without a mapped class. */
    @Test
    void javacKnowsThemWhereNoClassIsMapped() {
        Compiled compiled = TestCompiler.JAVAC.compile(
                Map.of("Plain.java", "@FunctionalInterface interface Plain { void run(); }"),
                "-Atalkbind.roles=seller",
                "-Atalkbind.componentModel=spring",
                "-Xlint:all",
                "-Werror");

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.succeeded()).isTrue();
    }

    @Test
    void anyOtherIsABadOption() {
        assertThat(new Options(Map.of(Options.COMPONENTS, "cdi")).check().findings())
                .extracting(Finding::text)
                .containsExactly("[TB902] the option talkbind.componentModel does not take the value \"cdi\"."
                        + " Fix: give it default, spring or jakarta, or leave it out.");
        assertThat(new Options(Map.of(Options.COMPONENTS, "jakarta")).check().findings())
                .isEmpty();
    }
}
