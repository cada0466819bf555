package dev.talkbind.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LandlordTest {
    private static final LandlordUserMapper MAPPER = LandlordUserMapper.INSTANCE;

    @Test
    void isSentWithItsRoleAndItsOldKeysDeleted() {
        assertThat(Sending.landlord(People.mila()))
                .isEqualTo("{\"name\":\"Mila Jansen\",\"email\":[\"mila@letting.example\"],\"role\":\"landlord\","
                        + "\"custom\":{\"plan\":\"PRO\",\"reply_time\":\"PT2H\",\"answer_time\":null,"
                        + "\"flatsLet\":\"4\",\"office_city\":\"Amsterdam\",\"plan_tier\":null}}");
    }

    @Test
    void clearsWhatIsNull() {
        Landlord mila = People.mila();
        mila.setEmail(null);
        mila.setReplyTime(null);

        assertThat(Sending.landlord(mila))
                .isEqualTo("{\"name\":\"Mila Jansen\",\"email\":null,\"role\":\"landlord\","
                        + "\"custom\":{\"plan\":\"PRO\",\"reply_time\":null,\"answer_time\":null,"
                        + "\"flatsLet\":\"4\",\"office_city\":\"Amsterdam\",\"plan_tier\":null}}");
    }

    @Test
    void hasItsIdInAPageWithThePrefix() {
        assertThat(Sending.landlordInPage(People.mila()))
                .startsWith("{\"id\":\"landlord-7041\",\"name\":\"Mila Jansen\",")
                .doesNotContain("+31201234567")
                .doesNotContain("Keizersgracht");
    }

    @Test
    void comesBackAsItWas() {
        Landlord mila = People.mila();

        Landlord read = MAPPER.fromUser(received(MAPPER.toUser(mila)));

        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("firstName", "lastName", "phone", "rights", "office.street")
                .isEqualTo(mila);
        assertThat(read.getPhone()).isNull();
    }

    /** Its name has no two parts there, so nobody can send it as "null null". */
    @Test
    void isNotSentAgainWithoutTheLandlordThatThereIs() {
        User stored = MAPPER.toUser(People.mila());
        Landlord read = MAPPER.fromUser(stored);

        assertThatThrownBy(() -> MAPPER.diff(stored, read))
                .isInstanceOf(InvalidUserException.class)
                .hasMessageStartingWith("Landlord.displayName: null");
    }

    @Test
    void hasTheRoleThatItsRightsGive() {
        Landlord mila = People.mila();
        mila.setRights(Set.of(Landlord.Right.LET, Landlord.Right.ANSWER_TENANTS));

        assertThat(MAPPER.toUser(mila).role()).isEqualTo("support");
    }

    @Test
    void isReadFromAnOlderKeyAndADefault() {
        User stored = User.builder("landlord-7041")
                .name("Mila Jansen")
                .custom(Map.of("plan", "FREE", "answer_time", "PT1H"))
                .build();

        Landlord read = MAPPER.fromUser(stored);

        assertThat(read.getReplyTime()).isEqualTo(Duration.ofHours(1));
        assertThat(read.getFlatsLet()).isZero();
    }

    @Test
    void sendsOnlyWhatHasChanged() {
        User stored = Webhooks.user(Webhooks.body("user-updated.json"));
        Landlord mila = LandlordCustomDataConverter.INSTANCE.applyTo(People.mila(), stored.custom());
        mila.setFlatsLet(5);

        User change = MAPPER.diff(stored, mila);

        assertThat(UserJson.toText(change, WireForm.REST))
                .isEqualTo("{\"custom\":{\"reply_time\":\"PT2H\",\"answer_time\":null,\"flatsLet\":\"5\","
                        + "\"plan_tier\":null}}");
        assertThat(MAPPER.diff(stored.merge(change), mila).isEmpty()).isTrue();
        assertThat(Sending.change(stored.merge(change), mila)).isEqualTo("nothing");
    }

    @Test
    void comparesValuesAndNotTheirTexts() {
        User stored = User.builder("landlord-7041")
                .name("Mila Jansen")
                .email("mila@letting.example")
                .role("landlord")
                .custom(Map.of("plan", "PRO", "reply_time", "PT120M", "flatsLet", "4", "office_city", "Amsterdam"))
                .build();

        assertThat(MAPPER.diff(stored, People.mila()).isEmpty()).isTrue();
    }

    @Test
    void takesCustomDataInPlace() {
        Landlord mila = People.mila();
        Address office = mila.getOffice();
        CustomData data = CustomData.empty()
                .with(LandlordCustomDataConverter.PLAN, Plan.FREE)
                .with(LandlordCustomDataConverter.OFFICE_CITY, "Utrecht")
                .with(LandlordCustomDataConverter.REPLY_TIME, null);

        Landlord same = LandlordCustomDataConverter.INSTANCE.applyTo(mila, data);

        assertThat(same).isSameAs(mila);
        assertThat(mila.getPlan()).isEqualTo(Plan.FREE);
        assertThat(mila.getReplyTime()).isNull();
        assertThat(mila.getFlatsLet()).isEqualTo(4);
        assertThat(mila.getOffice()).isSameAs(office);
        assertThat(office.getCity()).isEqualTo("Utrecht");
    }

    @Test
    void isRefusedWithAllProblemsAndNoneOfItsValues() {
        User bad = Webhooks.user(Webhooks.body("user-bad.json"));

        assertThat(MAPPER.read(bad).isOk()).isFalse();
        assertThatThrownBy(() -> MAPPER.fromUser(bad))
                .isInstanceOf(ReadException.class)
                .hasMessage("""
                        Landlord cannot be read from user: 5 problems
                          id: not an id that begins with "landlord-" (Landlord.id, 4 characters)
                          email: not one address (Landlord.email, 2 addresses)
                          custom.plan: absent, but required (Landlord.plan)
                          custom.reply_time: not a duration such as PT8H6M12.345S (Landlord.replyTime, 9 characters)
                          custom.flatsLet: not a whole number from -2147483648 to 2147483647 (Landlord.flatsLet, 5 characters)""");
    }

    @Test
    void isNotSentWithoutAnIdANameOrAPlan() {
        Landlord mila = People.mila();
        mila.setPlan(null);
        assertThatThrownBy(() -> MAPPER.toUser(mila))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("Landlord.plan: null, but custom.plan is required");

        mila.setFirstName(null);
        assertThatThrownBy(() -> MAPPER.toUser(mila))
                .isInstanceOf(InvalidUserException.class)
                .hasMessageStartingWith("Landlord.displayName: null");

        mila.setId(null);
        assertThatThrownBy(() -> MAPPER.toUser(mila))
                .isInstanceOf(InvalidUserException.class)
                .hasMessageStartingWith("Landlord.id: null");
    }

    private static User received(User sent) {
        return UserJson.fromText(UserJson.toText(sent, WireForm.REACT_NATIVE));
    }
}
