package dev.talkbind.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TenantTest {
    private static final TenantUserMapper MAPPER = TenantUserMapper.INSTANCE;

    @Test
    void isSentWithTheKeysOfTheFlatBesideItsOwn() {
        assertThat(Sending.tenant(People.noor()))
                .isEqualTo("{\"name\":\"Noor Haddad\",\"email\":[\"noor@mail.example\",\"haddad@work.example\"],"
                        + "\"phone\":[\"+31698765432\"],\"photoUrl\":\"https://img.letting.example/noor.webp\","
                        + "\"role\":\"applicant\",\"custom\":{\"moving_in\":\"2027-02-01\",\"flat\":\"canal-12-b\","
                        + "\"rent\":\"1250.00 EUR\",\"rooms\":\"3\",\"features\":\"[\\\"balcony\\\",\\\"lift\\\"]\"},"
                        + "\"locale\":\"nl-BE\"}");
    }

    @Test
    void comesBackAsItWas() {
        User sent = MAPPER.toUser(People.noor());

        User received = UserJson.fromText(UserJson.toText(sent, WireForm.REACT_NATIVE));

        assertThat(MAPPER.fromUser(received)).isEqualTo(People.noor());
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        Tenant stranger = stranger();

        assertThat(Sending.tenant(stranger)).isEqualTo("{\"name\":\"Noor Haddad\",\"custom\":{}}");
        assertThat(MAPPER.diff(MAPPER.toUser(People.noor()), stranger).isEmpty())
                .isTrue();
    }

    @Test
    void hasNoFlatWhereNoneIsStored() {
        assertThat(MAPPER.fromUser(MAPPER.toUser(stranger()))).isEqualTo(stranger());
    }

    @Test
    void takesCustomDataOntoACopy() {
        Tenant noor = People.noor();
        var later = Map.of("moving_in", "2027-03-01", "rooms", "4");

        Tenant updated = TenantCustomDataConverter.INSTANCE.applyTo(noor, CustomData.of(later));

        assertThat(updated.movingIn()).hasToString("2027-03-01");
        assertThat(updated.flat().orElseThrow().rooms()).isEqualTo(4);
        assertThat(updated.flat().orElseThrow().rent()).isEqualTo(People.flat().rent());
        assertThat(noor).isEqualTo(People.noor());
    }

    @Test
    void isRefusedInARoleThatIsNoStanding() {
        User bad = MAPPER.toUser(People.noor()).toBuilder().role("Applicant").build();

        assertThatThrownBy(() -> MAPPER.fromUser(bad))
                .isInstanceOf(ReadException.class)
                .hasMessage("Tenant cannot be read from user: 1 problem\n"
                        + "  role: not one of applicant, tenant (Tenant.standing, 9 characters)");
    }

    @Test
    void clearsAFieldWhereItsCallerSaysSo() {
        User update = User.builder("tenant-1").clear(UserProperty.PHONE).build();

        assertThat(UserJson.toText(update, WireForm.REST)).isEqualTo("{\"phone\":null}");
    }

    private static Tenant stranger() {
        UUID id = People.noor().id();
        return new Tenant(id, "Noor Haddad", null, Optional.empty(), null, null, null, null, Optional.empty());
    }
}
