package dev.talkbind.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RoleTextTest {
    private static final RoleText ROLES = RoleText.of("customer", "admin");

    @Test
    void aDeclaredRoleIsWrittenAsItIs() {
        assertThat(ROLES.toText("admin")).isEqualTo("admin");
    }

    @Test
    void anUndeclaredRoleIsNotWrittenAndTheNearOneIsNamed() {
        assertThatThrownBy(() -> ROLES.toText("Admin"))
                .hasMessage("not one of the declared roles customer, admin. Did you mean \"admin\"?");
    }

    @Test
    void aRoleThatIsLikeNoDeclaredOneIsNotQuoted() {
        assertThatThrownBy(() -> ROLES.toText("ann@shop.example"))
                .hasMessage("not one of the declared roles customer, admin");
    }

    @Test
    void anyRoleIsRead() {
        assertThat(ROLES.fromText("supplier")).isEqualTo("supplier");
    }
}
