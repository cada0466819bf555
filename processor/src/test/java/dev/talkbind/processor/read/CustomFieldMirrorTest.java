package dev.talkbind.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Text;
import org.junit.jupiter.api.Test;

class CustomFieldMirrorTest {

    @Test
    void readsWhatCustomFieldSays() {
        CustomProperty tier =
                tier("@CustomField(value = \"plan\", aliases = {\"a\", \"b\"}, required = true, defaultValue = \"x\")");

        assertThat(tier.key().value()).isEqualTo("plan");
        assertThat(tier.aliases()).extracting(Text::value).containsExactly("a", "b");
        assertThat(tier.required()).isPresent();
        assertThat(tier.defaultText()).map(Text::value).contains("x");
        assertThat(tier.converter()).isEmpty();
    }

    @Test
    void whatItDoesNotSayIsTheDefault() {
        CustomProperty tier = tier("@CustomField(required = false)");

        assertThat(tier.key().value()).isEqualTo("tier");
        assertThat(tier.aliases()).isEmpty();
        assertThat(tier.required()).isEmpty();
        assertThat(tier.defaultText()).isEmpty();
        assertThat(tier.type()).isPresent();
    }

    /** An empty text is a default like any other. */
    @Test
    void aDefaultThatIsWrittenIsOne() {
        assertThat(tier("@CustomField(defaultValue = \"\")").defaultText())
                .map(Text::value)
                .contains("");
    }

    @Test
    void jacksonsNamesStandInWhereItSaysNothing() {
        CustomProperty tier = tier("@CustomField @JsonProperty(\"plan\") @JsonAlias({\"a\", \"b\"})");

        assertThat(tier.key().value()).isEqualTo("plan");
        assertThat(tier.aliases()).extracting(Text::value).containsExactly("a", "b");
    }

    @Test
    void itsOwnNamesComeFirst() {
        CustomProperty tier =
                tier("@CustomField(value = \"own\", aliases = \"x\") @JsonProperty(\"plan\") @JsonAlias(\"a\")");

        assertThat(tier.key().value()).isEqualTo("own");
        assertThat(tier.aliases()).extracting(Text::value).containsExactly("x");
    }

    @Test
    void anEmptyNameOfJacksonsIsNone() {
        assertThat(tier("@CustomField @JsonProperty").key().value()).isEqualTo("tier");
        assertThat(tier("@CustomField @JsonProperty(\"\")").key().value()).isEqualTo("tier");
        assertThat(tier("@CustomField(\"\")").key().value()).isEmpty();
    }

    @Test
    void namesOnTheGetterCountForAnAnnotatedField() {
        CustomProperty tier = ReadClass.custom(ReadClass.by("""
                        @TalkUser class Seller {
                            @CustomField private String tier;
                            @JsonProperty("plan") public String getTier() { return tier; }
                        }
                        """), "tier");

        assertThat(tier.key().value()).isEqualTo("plan");
    }

    @Test
    void aValueStandsWhereItIsWritten() {
        CustomProperty tier = tier("@CustomField(value = \"plan\", defaultValue = \"x\")");

        assertThat(tier.key().place().value()).hasToString("Optional[\"plan\"]");
        assertThat(tier.defaultText().orElseThrow().place().value()).hasToString("Optional[\"x\"]");
        assertThat(tier.member().place().annotation()).isEmpty();
    }

    private static CustomProperty tier(String annotations) {
        return ReadClass.custom(ReadClass.by("@TalkUser class Seller { " + annotations + " String tier; }"), "tier");
    }
}
