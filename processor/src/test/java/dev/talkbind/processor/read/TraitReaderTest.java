package dev.talkbind.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.model.Trait;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraitReaderTest {

    private static final String MARKED = "@org.jspecify.annotations.NullMarked ";
    private static final String NULLABLE = "@org.jspecify.annotations.Nullable ";
    private static final String JPA = "@jakarta.persistence.";

    private static Set<Trait> traits(String lines) {
        return ReadClass.member(ReadClass.by(lines), "tier").traits();
    }

    private static Set<Trait> ofField(String annotation) {
        String lines = "@TalkUser class Seller { @CustomField " + annotation + " List<String> tier; }";
        Set<Trait> traits = traits(lines);
        assertThat(ReadClass.byEach(lines))
                .allMatch(user -> ReadClass.member(user, "tier").traits().equals(traits), "of each compiler");
        return traits;
    }

    @Test
    void whatNobodySaysMayBeNull() {
        assertThat(ofField("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@org.jspecify.annotations.NonNull", "@lombok.NonNull"})
    void anAnnotationSaysThatItIsNeverNull(String annotation) {
        assertThat(ofField(annotation)).containsExactly(Trait.NEVER_NULL);
    }

    /** Those of a member and those of a type, of whatever library: only the name counts. */
    @Test
    void itIsKnownByItsSimpleName() {
        assertThat(traits("@interface NotNull {} @TalkUser class Seller { @CustomField @NotNull String tier; }"))
                .containsExactly(Trait.NEVER_NULL);
        assertThat(traits("@interface Nonnull {} @TalkUser class Seller {"
                        + " String tier; @CustomField @Nonnull String getTier() { return tier; } }"))
                .containsExactly(Trait.NEVER_NULL);
    }

    @Test
    void inAMarkedScopeNothingIsNullThatDoesNotSaySo() {
        assertThat(traits(MARKED + "@TalkUser class Seller { @CustomField String tier; }"))
                .containsExactly(Trait.NEVER_NULL);
        assertThat(traits(MARKED + "@TalkUser class Seller { @CustomField " + NULLABLE + "String tier; }"))
                .isEmpty();
        assertThat(traits(MARKED + "@TalkUser class Seller {" + " @CustomField private String tier; " + NULLABLE
                        + "String getTier() { return tier; } }"))
                .isEmpty();
        assertThat(
                        traits(
                                MARKED
                                        + "@org.jspecify.annotations.NullUnmarked @TalkUser class Seller { @CustomField String tier; }"))
                .isEmpty();
    }

    @Test
    void theScopeIsThatOfTheClassThatDeclaresIt() {
        assertThat(traits(MARKED
                        + "class Account { @CustomField String tier; } @TalkUser class Seller extends Account {}"))
                .containsExactly(Trait.NEVER_NULL);
        assertThat(traits("class Account { @CustomField String tier; } " + MARKED
                        + "@TalkUser class Seller extends Account {}"))
                .isEmpty();
    }

    @Test
    void nobodyKnowsOfATypeVariable() {
        assertThat(traits(MARKED + "class Account<T> { @CustomField T tier; }" + MARKED
                        + "@TalkUser class Seller extends Account<String> {}"))
                .isEmpty();
    }

    @Test
    void aNestedTypeAndAnArrayBearTheirsInTheMiddle() {
        assertThat(traits(MARKED + "@TalkUser class Seller { @CustomField Map." + NULLABLE
                        + "Entry<String, String> tier; }"))
                .isEmpty();
        assertThat(traits(MARKED + "@TalkUser class Seller { @CustomField byte " + NULLABLE + "[] tier; }"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ElementCollection", "Basic(fetch = jakarta.persistence.FetchType.LAZY)"})
    void jpaLoadsSomeLate(String annotation) {
        assertThat(ofField(JPA + annotation)).containsExactly(Trait.LAZY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ElementCollection(fetch = jakarta.persistence.FetchType.EAGER)", "Basic", "ManyToOne", "Column"
            })
    void andOthersAtOnce(String annotation) {
        assertThat(ofField(JPA + annotation)).isEmpty();
    }

    @Test
    void jpaFillsSomeWithEntities() {
        assertThat(ofField(JPA + "ManyToMany")).containsExactlyInAnyOrder(Trait.LAZY, Trait.ENTITIES);
        assertThat(ofField(JPA + "OneToMany(fetch = jakarta.persistence.FetchType.EAGER)"))
                .containsExactly(Trait.ENTITIES);
    }
}
