package dev.talkbind.samples.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GuideTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void makesAnInstanceByItsOnlyConstructor() {
        Agent agent = new Agent("a1", "Ada", DAY);

        User user = AgentUserMapper.INSTANCE.toUser(agent);

        assertThat(text(user)).isEqualTo("{\"name\":\"Ada\",\"role\":\"agent\",\"custom\":{\"since\":\"2026-11-22\"}}");
        assertThat(AgentUserMapper.INSTANCE.fromUser(user))
                .usingRecursiveComparison()
                .isEqualTo(agent);
    }

    @Test
    void makesAnInstanceByAFactory() {
        Caretaker caretaker = Caretaker.of("c1", "Cas", Set.of("north", "south"));

        User user = CaretakerUserMapper.INSTANCE.toUser(caretaker);

        assertThat(text(user))
                .isEqualTo("{\"name\":\"Cas\",\"role\":\"caretaker\","
                        + "\"custom\":{\"houses\":\"[\\\"north\\\",\\\"south\\\"]\"}}");
        assertThat(CaretakerUserMapper.INSTANCE.fromUser(user))
                .usingRecursiveComparison()
                .isEqualTo(caretaker);
    }

    @Test
    void makesAnInstanceByABuilderWhoseOwnDefaultsStand() {
        User user = User.builder("o1").name("Otto").build();

        assertThat(OwnerUserMapper.INSTANCE.fromUser(user).getCity()).isEqualTo("Amsterdam");
    }

    @Test
    void givesTypedIdsAndMoneyOneTextEverywhere() {
        Guest.GuestId id = new Guest.GuestId(new UUID(0, 7));
        Guest guest = new Guest(
                id,
                "Gus",
                3,
                List.of(new Guest.Dial("+31201234567")),
                Set.of(id),
                new Guest.Deposit(1250),
                Instant.ofEpochMilli(1_000));

        User user = GuestUserMapper.INSTANCE.toUser(guest);

        assertThat(user.id()).isEqualTo("00000000-0000-0000-0000-000000000007");
        assertThat(text(user))
                .isEqualTo("{\"name\":\"Gus\",\"phone\":[\"+31201234567\"],"
                        + "\"photoUrl\":\"https://photos.example/3\",\"custom\":{"
                        + "\"companions\":\"[\\\"00000000-0000-0000-0000-000000000007\\\"]\","
                        + "\"deposit\":\"12.50\",\"arrival\":\"1000\"}}");
        assertThat(GuestUserMapper.INSTANCE.fromUser(user)).isEqualTo(guest);
    }

    @Test
    void mapsWhatIsInheritedAndKeepsTheKeysOfOthers() {
        User user = User.builder("broker-7")
                .name("Bo")
                .custom(Map.of("last_seen", "2026-11-22T10:15:30Z", "theirs", "as it was"))
                .build();

        Broker broker = BrokerUserMapper.INSTANCE.fromUser(user);

        assertThat(broker.getId()).isEqualTo(7L);
        assertThat(broker.getLastSeen()).isEqualTo(Instant.parse("2026-11-22T10:15:30Z"));
        assertThat(broker.custom).isEqualTo(Map.of("theirs", "as it was"));
        assertThat(text(BrokerUserMapper.INSTANCE.toUser(broker)))
                .isEqualTo("{\"name\":\"Bo\",\"custom\":{\"last_seen\":\"2026-11-22T10:15:30Z\",\"secretary\":null,"
                        + "\"theirs\":\"as it was\"}}");
    }

    @Test
    void deletesAKeyOfOthersWhereItIsNull() {
        Broker broker = new Broker();
        broker.setId(7L);
        broker.setName("Bo");
        broker.custom = new HashMap<>();
        User stored = User.builder("broker-7")
                .name("Bo")
                .custom(Map.of("theirs", "as it was"))
                .build();

        assertThat(BrokerUserMapper.INSTANCE.diff(stored, broker).isEmpty()).isTrue();
        broker.custom.put("theirs", null);
        assertThat(text(BrokerUserMapper.INSTANCE.diff(stored, broker))).isEqualTo("{\"custom\":{\"theirs\":null}}");
    }

    @Test
    void honoursTheNamesOfJackson() {
        Cleaner cleaner = new Cleaner("k1", "Kim", "07:00", Cleaner.Speed.FAST, OptionalInt.empty());

        assertThat(text(CleanerUserMapper.INSTANCE.toUser(cleaner)))
                .isEqualTo("{\"name\":\"Kim\",\"custom\":{\"shift_start\":\"07:00\",\"shift\":null,"
                        + "\"speed\":\"fast\",\"rooms\":null}}");
    }

    @Test
    void notesWhatCannotBeReadAndGoesOn() {
        Inbox inbox = new Inbox();

        inbox.take("""
                {"data": [
                  {"id": "broker-7", "name": "Bo", "custom": {}},
                  {"id": "8", "name": "Ben", "custom": {"last_seen": "yesterday"}},
                  {"id": "broker-9", "name": 7}
                ]}""".getBytes(UTF_8));

        assertThat(inbox.brokers()).singleElement().extracting(Broker::getName).isEqualTo("Bo");
        assertThat(inbox.notes())
                .containsExactly(
                        "id: not an id that begins with \"broker-\" (Account.id, 1 character)",
                        "custom.last_seen: not an Instant such as 2026-11-22T10:15:30Z (Account.lastSeen, 9 characters)",
                        "$.data[2].name: not a text or null");
    }

    @Test
    void readsTheMessagesOfANotification() {
        assertThat(Inbox.unread("""
                {"id": "evt_1", "type": "notification.triggered", "data": {"messages": [
                  {"text": "Hello", "readBy": []},
                  {"text": "Are you there?", "readBy": ["a1"]}
                ]}}""".getBytes(UTF_8))).containsExactly("Hello");
    }

    @Test
    void writesWhatIsComputedAndReadsWhatOthersWrite() {
        Colleague colleague = new Colleague();
        colleague.id = 7L;
        colleague.firstName = "Ada";
        colleague.lastName = "Amstel";
        colleague.authorities = Set.of("ADMIN");
        assertThat(text(ColleagueUserMapper.INSTANCE.toUser(colleague)))
                .isEqualTo("{\"name\":\"Ada Amstel\",\"role\":\"admin\"}");

        User stored = User.builder("7")
                .name("Ada Amstel")
                .role("admin")
                .custom(CustomData.empty().with("bot_reply", "2026-11-22T10:15:30Z"))
                .createdAt(Instant.EPOCH)
                .build();
        Colleague read = ColleagueUserMapper.INSTANCE.fromUser(stored);
        assertThat(read.botReply).isEqualTo("2026-11-22T10:15:30Z");
        assertThat(read.atTalkJsSince).isEqualTo(Instant.EPOCH);
        assertThat(ColleagueUserMapper.INSTANCE.diff(stored, colleague).isEmpty())
                .isTrue();
    }

    @Test
    void updatesByHand() {
        assertThat(text(Updates.forgetful("tenant-1")))
                .isEqualTo("{\"phone\":null,\"photoUrl\":null,\"custom\":{\"moving_in\":null}}");
        assertThat(text(Updates.since("a1", DAY))).isEqualTo("{\"custom\":{\"since\":\"2026-11-22\"}}");
        assertThat(Updates.since(Updates.since("a1", DAY))).contains(DAY);
        assertThat(Updates.since(User.builder("a1").build())).isEmpty();
    }

    @Test
    void sendsNothingWhereNothingHasChanged() {
        Agent agent = new Agent("a1", "Ada", DAY);
        User stored = AgentUserMapper.INSTANCE.toUser(agent);

        assertThat(Updates.change(stored, agent)).isEmpty();
        assertThat(Updates.change(stored, new Agent("a1", "Ada", null)).map(GuideTest::text))
                .contains("{\"custom\":{\"since\":null}}");
    }

    @Test
    void readsOntoACopyWhereThereAreNoSetters() {
        CustomData data = CustomData.empty().with(AgentCustomDataConverter.SINCE, DAY);

        Agent updated = AgentCustomDataConverter.INSTANCE.applyTo(new Agent("a1", "Ada", null), data);

        assertThat(updated.since()).isEqualTo(DAY);
        assertThat(updated.name()).isEqualTo("Ada");
    }

    @Test
    void isAPartOfADocumentWithEitherJackson() throws Exception {
        String body =
                "{\"sender\":{\"id\":\"a1\",\"name\":\"Ada\",\"email\":\"ada@letting.example\"},\"text\":\"Hello\"}";

        assertThat(Messages.withJackson2(body)).isEqualTo(Messages.withJackson3(body));
        assertThat(Messages.withJackson2(body).sender().email()).containsExactly("ada@letting.example");
    }

    private static String text(User user) {
        return UserJson.toText(user, WireForm.REST);
    }
}
