package dev.talkbind.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.PropertyModel;
import dev.talkbind.processor.model.UserModel;
import dev.talkbind.processor.problem.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyCheckTest {

    private final PropertyModel email = PropertyModel.string("email");

    @Test
    void emailNotificationsNeedAnAddressAndARole() {
        UserModel seller = UserModel.seller().notifies(Channel.EMAIL);

        assertThat(found(seller)).containsExactly("TB504 0", "TB504 0");
        assertThat(Found.said(PrivacyCheck.check(seller.build())))
                .containsExactly(
                        "Seller asks for email notifications, but it maps no email.",
                        "Seller asks for email notifications, but it maps no role.");
        assertThat(found(seller.field(email.field(UserProperty.EMAIL, FieldForm.ONE_ADDRESS))))
                .containsExactly("TB504 0");
        assertThat(found(seller.role("seller"))).isEmpty();
    }

    @Test
    void aMappedRoleWillDoToo() {
        UserModel seller = UserModel.seller()
                .notifies(Channel.EMAIL)
                .field(email.field(UserProperty.EMAIL, FieldForm.ONE_ADDRESS))
                .field(UserProperty.ROLE, PropertyModel.string("role"));

        assertThat(found(seller)).isEmpty();
    }

    @Test
    void smsNotificationsNeedAPhone() {
        UserModel seller = UserModel.seller().notifies(Channel.SMS);

        assertThat(found(seller)).containsExactly("TB505 0");
        assertThat(found(seller.field(PropertyModel.string("phone").field(UserProperty.PHONE, FieldForm.ONE_ADDRESS))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "apiKey", "iban", "userSecret", "Token", "ssn", "creditCardNumber", "API_KEY"})
    void aSecretStaysAtHome(String name) {
        assertThat(found(UserModel.seller().custom(PropertyModel.string(name).at(30))))
                .containsExactly("TB506 31");
        assertThat(found(UserModel.seller()
                        .custom(PropertyModel.string("x").at(30).key(name))))
                .containsExactly("TB506 31");
    }

    @Test
    void itIsOnlyAWarning() {
        assertThat(PrivacyCheck.check(UserModel.seller()
                                .custom(PropertyModel.string("password"))
                                .build())
                        .isClean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"email, EMAIL", "workEmail, EMAIL", "phone, PHONE", "PHONE, PHONE", "sales_phone, PHONE"})
    void anAddressIsAUserField(String name, String field) {
        Report report = PrivacyCheck.check(UserModel.seller()
                .custom(PropertyModel.string("x").at(30).key(name))
                .build());

        assertThat(Found.in(report)).containsExactly("TB510 31");
        assertThat(report.isClean()).isTrue();
        assertThat(report.findings().get(0).text()).contains("@UserField(UserProperty." + field + ")");
    }

    @Test
    void whatTalkJsHasDeprecatedIsNoted() {
        PropertyModel welcome = PropertyModel.string("welcomeMessage").at(30);

        assertThat(found(UserModel.seller().field(UserProperty.WELCOME_MESSAGE, welcome)))
                .containsExactly("TB508 30");
        assertThat(found(UserModel.seller().field(UserProperty.AVAILABILITY_TEXT, welcome)))
                .containsExactly("TB508 30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"emailed", "phoneModel", "tier", "passport", "key", "secure", "city"})
    void anythingElseIsPublic(String name) {
        assertThat(found(UserModel.seller().custom(PropertyModel.string(name)))).isEmpty();
    }

    private static List<String> found(UserModel model) {
        return Found.in(PrivacyCheck.check(model.build()));
    }
}
