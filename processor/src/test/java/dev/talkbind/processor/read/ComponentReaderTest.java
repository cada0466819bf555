package dev.talkbind.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.model.ComponentModel;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.value.Converter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComponentReaderTest {

    private static UserClass seller(ComponentModel model, String parameters) {
        return ReadClass.javac(
                """
                        class Tier {}
                        class TierText implements TextConverter<Tier> {
                            TierText(%s) {}
                            public String toText(Tier tier) { return ""; }
                            public Tier fromText(String text) { return null; }
                        }
                        @TalkCustomData class Flat { @CustomField(converter = TierText.class) Tier tier; }
                        @TalkUser class Seller {
                            @CustomField(converter = TierText.class) Tier tier;
                            @TalkNested Flat flat;
                        }
                        """.formatted(parameters),
                (type, compiler) -> new UserReader(
                                new Compiler(
                                        compiler.elements(),
                                        compiler.types(),
                                        ReadClass.build(type, compiler.elements(), model)),
                                List.of(),
                                List.of())
                        .read(type));
    }

    private static Converter converter(UserClass user) {
        return ReadClass.custom(user, "tier").converter().orElseThrow().converter();
    }

    @ParameterizedTest
    @EnumSource(names = "DEFAULT", mode = EnumSource.Mode.EXCLUDE)
    void aContainerGivesWhatNobodyElseCouldMake(ComponentModel model) {
        UserClass user = seller(model, "int needed");

        assertThat(converter(user).isInjected()).isTrue();
        assertThat(converter(user).isMade()).isTrue();
        assertThat(user.isInjected()).isTrue();
        assertThat(user.keys()).allMatch(CustomProperty::isGiven);
    }

    @ParameterizedTest
    @EnumSource
    void whatCanBeMadeIsMade(ComponentModel model) {
        assertThat(converter(seller(model, "")).isInjected()).isFalse();
        assertThat(seller(model, "").isInjected()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = "DEFAULT")
    void withoutAContainerNothingIsGiven(ComponentModel model) {
        assertThat(converter(seller(model, "int needed")).isMade()).isFalse();
        assertThat(seller(model, "").components().unseen()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "DEFAULT", mode = EnumSource.Mode.EXCLUDE)
    void theAnnotationThatIsNotThereIsKnown(ComponentModel model) {
        assertThat(seller(model, "").components().unseen()).isEqualTo(model.marks());
    }
}
