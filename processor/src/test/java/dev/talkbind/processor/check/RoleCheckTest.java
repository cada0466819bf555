package dev.talkbind.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.PropertyModel;
import dev.talkbind.processor.model.UserModel;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleCheckTest {

    @Test
    void withoutDeclaredRolesAnyRoleWillDo() {
        assertThat(found(UserModel.seller())).isEmpty();
        assertThat(found(UserModel.seller().role("seller"))).isEmpty();
        assertThat(found(withRole(Types.tier("anything")))).isEmpty();
    }

    @Test
    void aFixedRoleIsDeclared() {
        assertThat(found(UserModel.seller().role("seller").roles("seller", "buyer")))
                .isEmpty();
        assertThat(found(UserModel.seller().role("Seller").roles("seller", "buyer")))
                .containsExactly("TB502 0");
        assertThat(Found.said(RoleCheck.check(UserModel.seller()
                        .role("sellr")
                        .roles("seller", "buyer")
                        .build())))
                .containsExactly("the role \"sellr\" of Seller is not one of the declared roles seller, buyer."
                        + " Did you mean \"seller\"?");
    }

    @Test
    void aFixedRoleIsNotBlank() {
        assertThat(found(UserModel.seller().role(" ").roles("seller"))).containsExactly("TB507 0");
        assertThat(found(UserModel.seller().role(""))).containsExactly("TB507 0");
    }

    @Test
    void noDeclaredRoleIsBlank() {
        assertThat(found(UserModel.seller().roles("seller", " "))).containsExactly("TB509 0");
    }

    @Test
    void aUserHasOneRole() {
        assertThat(found(withRole(Types.of(String.class)).role("seller"))).containsExactly("TB501 0");
        assertThat(found(withRole(Types.of(String.class)))).isEmpty();
    }

    @Test
    void everyConstantStandsForADeclaredRole() {
        UserModel seller = withRole(Types.optional(Types.tier("seller", "BUYER=buyer", "Guest", "byer")));

        assertThat(found(seller)).isEmpty();
        assertThat(Found.said(RoleCheck.check(seller.roles("seller", "buyer").build())))
                .containsExactly("Seller.role: the constants Guest and byer stand for the roles \"Guest\" and \"byer\","
                        + " which are none of the declared roles seller, buyer. Did you mean \"buyer\" by byer?");
        assertThat(found(seller)).containsExactly("TB503 30");
        assertThat(Found.said(RoleCheck.check(
                        withRole(Types.tier("byer")).roles("seller", "buyer").build())))
                .containsExactly("Seller.role: the constant byer stands for the role \"byer\","
                        + " which is not one of the declared roles seller, buyer. Did you mean \"buyer\"?");
    }

    @Test
    void constantsThatStandForSeveralRolesAreOneMistake() {
        UserModel seller = withRole(Types.tier("A=seller,buyer", "seller", "B=guest, buyer"));

        assertThat(Found.said(RoleCheck.check(seller.build())))
                .containsExactly("Seller.role: the constants A and B stand for the roles \"seller,buyer\" and"
                        + " \"guest, buyer\", with commas in them, and each is one text.");
        assertThat(found(seller.roles("seller"))).containsExactly("TB511 30");
    }

    private static UserModel withRole(JavaType type) {
        return UserModel.seller()
                .field(UserProperty.ROLE, PropertyModel.of("role", type).at(30));
    }

    private static List<String> found(UserModel model) {
        return Found.in(RoleCheck.check(model.build()));
    }
}
