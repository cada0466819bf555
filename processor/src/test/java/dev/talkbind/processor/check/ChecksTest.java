package dev.talkbind.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Flaw;
import dev.talkbind.processor.model.PropertyModel;
import dev.talkbind.processor.model.TypeShape;
import dev.talkbind.processor.model.UserModel;
import dev.talkbind.processor.value.Types;
import java.util.Calendar;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private final PropertyModel day =
            PropertyModel.of("day", Types.of(Calendar.class)).at(50);

    @Test
    void aGoodClassIsClean() {
        assertThat(Found.in(Checks.check(
                        UserModel.seller().custom(PropertyModel.string("tier")).build())))
                .isEmpty();
    }

    @Test
    void everyCheckSpeaksInTheOrderOfTheSource() {
        UserModel seller = UserModel.seller()
                .notifies(Channel.SMS)
                .role("")
                .custom(
                        day,
                        PropertyModel.string("broken").at(40).flaws(Flaw.STATIC),
                        PropertyModel.of("price", Types.of(Long.class))
                                .at(60)
                                .converter(Types.of(String.class).name()),
                        PropertyModel.of("tier", Types.tier("A", "B=A")).at(70).withoutSetter())
                .field(PropertyModel.of("email", Types.of(Long.class)).at(30).misfit(UserProperty.EMAIL))
                .retired("");

        assertThat(Found.in(Checks.check(seller.build())))
                .containsExactly(
                        "TB301 0",
                        "TB507 0",
                        "TB505 0",
                        "TB405 5",
                        "TB204 30",
                        "TB111 40",
                        "TB401 50",
                        "TB109 70",
                        "TB407 70");
    }

    @Test
    void aTypeThatCannotBeMappedIsAllThereIsToSay() {
        TypeShape shape = new TypeShape(TypeShape.Kind.OTHER, false, true, false, false, false, false);

        assertThat(Found.in(
                        Checks.check(UserModel.empty().custom(day).shape(shape).build())))
                .containsExactly("TB101 0");
    }
}
