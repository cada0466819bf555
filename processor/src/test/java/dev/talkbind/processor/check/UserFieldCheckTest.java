package dev.talkbind.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Flaw;
import dev.talkbind.processor.model.PropertyModel;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.model.UserModel;
import dev.talkbind.processor.value.Types;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                .containsExactly("Seller.title is NAME, and Seller.name is so already.");
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
                .anyMatch(text -> text.startsWith("Seller.other is of type List<Integer>, and " + field + " can be a"));
    }

    @Test
    void whatIsAFieldByItsNameMayBeMeantForSomethingElse() {
        PropertyModel role = PropertyModel.of("role", Types.of(Integer.class)).at(30);
        UserFieldProperty byName =
                new UserFieldProperty(role.member(), UserProperty.ROLE, Optional.empty(), Optional.empty(), true);

        assertThat(found(UserModel.seller().field(byName))).containsExactly("TB205 30");
        assertThat(Found.said(
                        UserFieldCheck.check(UserModel.seller().field(byName).build())))
                .containsExactly("Seller.role is ROLE by its name, which can be a String or an enum,"
                        + " and it is of type Integer.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "Mail", "phone", "userName", "login", "name"})
    void anIdDoesNotChange(String name) {
        UserModel seller = UserModel.empty()
                .field(UserProperty.ID, PropertyModel.string(name).at(10))
                .withoutSync();

        assertThat(found(seller)).containsExactly("TB206 10");
        assertThat(UserFieldCheck.check(seller.build()).isClean()).isTrue();
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
