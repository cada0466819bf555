package dev.talkbind.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Flaw;
import dev.talkbind.processor.model.PropertyModel;
import dev.talkbind.processor.model.UserModel;
import dev.talkbind.processor.value.Types;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UserFieldCheckTest {

    @Test
    void aUserHasAnIdAndAName() {
        assertThat(found(UserModel.seller())).isEmpty();
        assertThat(found(UserModel.empty())).containsExactly("TB201 0", "TB203 0");
    }

    @Test
    void withoutSyncItNeedsNoName() {
        assertThat(found(UserModel.empty().withoutSync())).containsExactly("TB201 0");
    }

    @Test
    void customDataNeedsNeither() {
        assertThat(found(UserModel.customData())).isEmpty();
    }

    @Test
    void aFieldIsOneProperty() {
        UserModel seller = UserModel.seller()
                .field(UserProperty.NAME, PropertyModel.string("title").at(30));

        assertThat(found(seller)).containsExactly("TB202 30");
        assertThat(Found.said(UserFieldCheck.check(seller.build())))
                .containsExactly("Seller.title is mapped to NAME, and so is Seller.name.");
    }

    @ParameterizedTest
    @EnumSource
    void aFieldHasATypeThatItCanBe(UserProperty field) {
        PropertyModel property =
                PropertyModel.of("other", Types.list(Types.of(Integer.class))).at(30);
        UserModel seller = UserModel.empty()
                .field(property.misfit(field))
                .field(UserProperty.ID, PropertyModel.string("id"))
                .field(UserProperty.NAME, PropertyModel.string("name"));

        assertThat(found(seller)).contains("TB204 30");
        assertThat(Found.said(UserFieldCheck.check(seller.build())))
                .anyMatch(
                        text -> text.startsWith("Seller.other has the type List<Integer>, but " + field + " takes a"));
    }

    /** Nobody asked for it to be one. */
    @Test
    void aFieldByItsNameAloneMayBeSomethingElse() {
        PropertyModel phone = PropertyModel.of("phone", Types.of(Integer.class)).at(30);
        UserModel seller = UserModel.seller().field(phone.misfitByName(UserProperty.PHONE));

        assertThat(found(seller)).containsExactly("TB205 30");
        assertThat(Found.said(UserFieldCheck.check(seller.build())))
                .containsExactly("Seller.phone has the type Integer, but its name makes it PHONE,"
                        + " which takes a String, or an array, List or Set of String.");
    }

    @Test
    void whatIsNoPropertyMayHaveAnyType() {
        PropertyModel property =
                PropertyModel.of("other", Types.of(Object.class)).flaws(Flaw.VOID);

        assertThat(found(UserModel.seller().field(property.misfit(UserProperty.EMAIL))))
                .isEmpty();
    }

    private static List<String> found(UserModel model) {
        return Found.in(UserFieldCheck.check(model.build()));
    }
}
