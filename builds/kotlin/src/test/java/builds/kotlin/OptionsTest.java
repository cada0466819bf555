package builds.kotlin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.InvalidUserException;
import org.junit.jupiter.api.Test;

class OptionsTest {

    /** kapt takes options as arguments of its own, and says nothing of those of the compiler. */
    @Test
    void rolesOfTheBuildCountInKotlin() {
        HelperUserMapper mapper = HelperUserMapper.INSTANCE;

        assertThat(mapper.toUser(new Helper(7, "Ria", "helper")).role()).isEqualTo("helper");
        assertThatThrownBy(() -> mapper.toUser(new Helper(7, "Ria", "helpr")))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("Helper.role: not one of the declared roles seller, helper. Did you mean \"helper\"?");
    }
}
