package dev.talkbind.samples.service.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.samples.service.AgencyTest;
import dev.talkbind.samples.service.TestClock;
import dev.talkbind.samples.service.people.Landlord;
import dev.talkbind.samples.service.people.Landlords;
import dev.talkbind.samples.service.people.People;
import dev.talkbind.test.FakeTalkJs;
import dev.talkbind.test.Fault;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Users on their way to TalkJS, one fault at a time. */
@AgencyTest
class DeliveryTest {
    @Autowired
    private Landlords landlords;

    @Autowired
    private Sender sender;

    @Autowired
    private Outbox outbox;

    @Autowired
    private FakeTalkJs talkJs;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingIsLeft() {
        jdbc.sql("delete from outbox").update();
        talkJs.script();
        talkJs.refuse(id -> null);
    }

    private void drain() {
        for (Duration pause = sender.send(); outbox.counts().waiting() > 0; pause = sender.send()) {
            clock.pass(pause == null ? sender.untilDue(Duration.ofDays(1)) : pause);
        }
    }

    private static String id(Landlord landlord) {
        return "landlord-" + landlord.getId();
    }

    @Test
    void aNewUserAndThenTheDifferenceAlone() {
        Landlord mila = landlords.save(People.landlord("Mila"));
        drain();
        assertThat(talkJs.user(id(mila)).orElseThrow().name()).isEqualTo("Mila");
        mila = landlords.findById(mila.getId()).orElseThrow();
        mila.setEmail(null);
        landlords.save(mila);
        Pending pending = jdbc.sql("select * from outbox")
                .query((row, number) -> Pending.of(row))
                .single();
        assertThat(pending.patch().clears(UserProperty.EMAIL)).isTrue();
        assertThat(pending.patch().has(UserProperty.NAME)).isFalse();
        drain();
        assertThat(talkJs.user(id(mila)).orElseThrow().email()).isEmpty();
        assertThat(talkJs.user(id(mila)).orElseThrow().name()).isEqualTo("Mila");
    }

    @Test
    void whereNothingIsDueThereIsNothingToDo() {
        assertThat(sender.send()).isNull();
        assertThat(sender.untilDue(Duration.ofSeconds(7))).isEqualTo(Duration.ofSeconds(7));
        landlords.save(People.landlord("Mila"));
        assertThat(sender.untilDue(Duration.ofSeconds(7))).isZero();
    }

    @Test
    void aHundredUsersAreOneRequest() {
        IntStream.range(0, 250).forEach(i -> landlords.save(People.landlord("Mila " + i)));
        long before = talkJs.counts().requests();
        drain();
        assertThat(talkJs.counts().requests() - before).isEqualTo(3);
    }

    @Test
    void aBadUserIsFoundAndTheOthersGo() {
        List<Landlord> people = IntStream.range(0, 100)
                .mapToObj(i -> landlords.save(People.landlord("Mila " + i)))
                .toList();
        String bad = id(people.get(37));
        talkJs.refuse(id -> id.equals(bad) ? "no" : null);
        long before = talkJs.counts().requests();
        drain();
        assertThat(talkJs.counts().requests() - before).isLessThanOrEqualTo(15);
        assertThat(outbox.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.userId()).isEqualTo(bad);
            assertThat(refused.refusal()).contains("status 400");
        });
        assertThat(people)
                .filteredOn(person -> talkJs.user(id(person)).isEmpty())
                .hasSize(1);
        talkJs.refuse(id -> null);
        Landlord better = landlords.findById(people.get(37).getId()).orElseThrow();
        better.setFullName("Mila, better");
        landlords.save(better);
        drain();
        assertThat(talkJs.user(bad).orElseThrow().name()).isEqualTo("Mila, better");
        assertThat(outbox.refused()).isEmpty();
    }

    @Test
    void retryAfterIsObeyed() {
        landlords.save(People.landlord("Mila"));
        talkJs.script(Fault.LIMITED);
        assertThat(sender.send()).isGreaterThan(Duration.ofSeconds(1)).isLessThan(Duration.ofSeconds(2));
        assertThat(sender.send()).as("nothing is due before").isNull();
        drain();
    }

    @Test
    void waitsGrowAndHaveAnEnd() {
        landlords.save(People.landlord("Mila"));
        talkJs.script(() -> Fault.ERROR_BEFORE);
        Duration longest = Duration.ZERO;
        for (int i = 0; i < 12; i++) {
            Duration pause = sender.send();
            assertThat(pause).isNotNull();
            longest = pause.compareTo(longest) > 0 ? pause : longest;
            clock.pass(sender.untilDue(Duration.ofDays(1)));
        }
        assertThat(longest).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(60));
    }

    @Test
    void anOlderStateThatComesLateIsPutRight() {
        Landlord mila = landlords.save(People.landlord("Mila the first"));
        talkJs.script(Fault.LATE);
        assertThat(sender.send()).isPositive();
        mila = landlords.findById(mila.getId()).orElseThrow();
        mila.setFullName("Mila the second");
        landlords.save(mila);
        assertThat(sender.send()).isZero();
        assertThat(talkJs.user(id(mila)).orElseThrow().name())
                .as("over the newer one")
                .isEqualTo("Mila the first");
        drain();
        assertThat(talkJs.user(id(mila)).orElseThrow().name()).isEqualTo("Mila the second");
    }

    @ParameterizedTest
    @EnumSource(names = {"RESET_AFTER", "ERROR_AFTER", "LATE"})
    void aChangeThatIsRevertedAfterAnUnknownOutcomeIsSentAgain(Fault fault) {
        Landlord mila = landlords.save(People.landlord("Mila"));
        drain();
        mila = landlords.findById(mila.getId()).orElseThrow();
        mila.setFullName("Other");
        mila = landlords.save(mila);
        talkJs.script(fault);
        sender.send();
        mila.setFullName("Mila");
        landlords.save(mila);
        drain();
        assertThat(talkJs.user(id(mila)).orElseThrow().name()).isEqualTo("Mila");
    }

    @Test
    void whatADeadSenderClaimedIsSentByAnother() {
        Landlord mila = landlords.save(People.landlord("Mila"));
        jdbc.sql("update outbox set lease = 'dead', leased_until = ?")
                .param(clock.millis() + 1000)
                .update();
        assertThat(sender.send()).isNull();
        drain();
        assertThat(talkJs.user(id(mila)).orElseThrow().name()).isEqualTo("Mila");
    }

    @Test
    void aDeletedLandlordIsAnonymous() {
        Landlord mila = landlords.save(People.landlord("Mila"));
        drain();
        landlords.deleteById(mila.getId());
        drain();
        assertThat(talkJs.user(id(mila)).orElseThrow().name()).isEqualTo("[DELETED]");
        assertThat(talkJs.user(id(mila)).orElseThrow().email()).isEmpty();
        assertThat(talkJs.user(id(mila)).orElseThrow().custom()).isEmpty();
    }
}
