package dev.talkbind.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.model.Creation.Parameter;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.value.Keywords;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

/** What kapt shows of Kotlin, as Java. */
class KotlinNamesTest {

    private static UserClass kotlin(String lines) {
        return ReadClass.by(
                lines.replace("@Talk", "@kotlin.Metadata @Talk"),
                "kotlin/Metadata",
                "package kotlin; public @interface Metadata {}");
    }

    @Test
    void theyAreKeywordsOfJava() {
        assertThat(Keywords.all()).allMatch(SourceVersion::isKeyword);
    }

    /** The number is half of the hash of the name, which is that of the property too. */
    @Test
    void aParameterHasItsNameAgain() {
        String word = "@TalkCustomData class Seller { final String ref = null; String getDefault() { return null; }"
                + " String getFinal() { return null; } Seller(String ref, String p1_772401952, int p2_0) {} }";

        assertThat(kotlin(word).creation().parameters())
                .extracting(Parameter::name)
                .containsExactly("ref", "default", "p2_0");
        assertThat(ReadClass.mapped(kotlin(word))).containsExactly("ref", "default");
        assertThat(ReadClass.mapped(ReadClass.by(word))).containsExactly("ref");
    }

    @Test
    void anAnnotatedDelegateIsItsProperty() {
        UserClass user = kotlin("@TalkUser class Seller { @CustomField private final Object tier$delegate = null;"
                + " String getTier() { return null; } void setTier(String tier) {} }");

        assertThat(ReadClass.mapped(user)).containsExactly("tier");
        assertThat(ReadClass.member(user, "tier").type().name()).hasToString("java.lang.String");
        assertThat(ReadClass.member(user, "tier").setter()).isPresent();
        assertThat(ReadClass.member(user, "tier").traits()).contains(Trait.KOTLIN);
    }
}
