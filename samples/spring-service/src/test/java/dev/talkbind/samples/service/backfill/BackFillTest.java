package dev.talkbind.samples.service.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import dev.talkbind.samples.service.AgencyTest;
import dev.talkbind.samples.service.outbox.Outbox;
import dev.talkbind.samples.service.people.Landlord;
import dev.talkbind.samples.service.people.Landlords;
import dev.talkbind.samples.service.people.People;
import dev.talkbind.samples.service.people.TalkUsers;
import dev.talkbind.samples.service.people.Tenants;
import dev.talkbind.test.FakeTalkJs;
import dev.talkbind.test.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody goes to TalkJS. */
@AgencyTest
class BackFillTest {
    @Autowired
    private BackFill backFill;

    @Autowired
    private PeoplePartitioner partitioner;

    @Autowired
    private Landlords landlords;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Outbox outbox;

    @Autowired
    private FakeTalkJs talkJs;

    @Autowired
    private JdbcClient jdbc;

    private final List<Object> people = new ArrayList<>();

    @BeforeEach
    void whoIsThere() {
        for (String table : List.of("landlord", "tenant")) {
            jdbc.sql("delete from " + table).update();
        }
        for (int i = 0; i < 250; i++) {
            people.add(landlords.save(People.landlord("Mila " + i)));
        }
        for (int i = 0; i < 120; i++) {
            people.add(tenants.save(People.tenant("Noor " + i)));
        }
        jdbc.sql("delete from outbox").update(); // as if nobody had ever been sent
        talkJs.script();
    }

    @AfterEach
    void noLimit() {
        talkJs.limit(1_000_000, 1_000_000);
        talkJs.script();
    }

    private void everybodyIsThere() {
        assertThat(people).allSatisfy(person -> {
            User user = TalkUsers.of(person);
            assertThat(talkJs.user(user.id()))
                    .hasValueSatisfying(
                            held -> assertThat(User.diff(held, user).isEmpty()).isTrue());
        });
    }

    @Test
    void aHundredAreOneRequest() throws Exception {
        long before = talkJs.counts().requests();
        assertThat(backFill.run()).isEqualTo(new BackFill.Progress("COMPLETED", 370));
        assertThat(talkJs.counts().requests() - before).isEqualTo(3 + 2);
        assertThat(outbox.counts()).isEqualTo(new Outbox.Counts(370, 0, 0));
        everybodyIsThere();
    }

    @Test
    void theWholeUserIsSentAgain() throws Exception {
        backFill.run();
        Landlord mila = (Landlord) people.get(0);
        jdbc.sql("update landlord set email = 'new@letting.example' where id = ?")
                .param(mila.getId())
                .update();
        mila.setEmail("new@letting.example"); // by a statement, of which the outbox knows nothing
        backFill.run();
        everybodyIsThere();
    }

    @Test
    void itWaitsForTheLimit() throws Exception {
        talkJs.limit(2, 50);
        backFill.run();
        everybodyIsThere();
    }

    @Test
    void whatFailsIsLeftToTheOutbox() throws Exception {
        List<Fault> script = new ArrayList<>(List.of(Fault.LIMITED, Fault.NONE, Fault.ERROR_BEFORE));
        talkJs.script(() -> script.isEmpty() ? Fault.NONE : script.remove(0));
        assertThat(backFill.run().status()).isEqualTo("COMPLETED");
        long left = people.stream()
                .filter(person -> talkJs.user(TalkUsers.of(person).id()).isEmpty())
                .count();
        assertThat(outbox.counts().waiting()).isEqualTo(left);
    }

    @Test
    void partsAreWholeAndApart() {
        Set<Object> seen = new HashSet<>();
        partitioner.partition(3).values().forEach(range -> {
            String table = Kind.valueOf(range.getString(PeoplePartitioner.KIND)).table();
            String where = (range.containsKey("from") ? " and id >= :from" : "")
                    + (range.containsKey("to") ? " and id < :to" : "");
            List<Object> ids = jdbc.sql("select id from " + table + " where 1 = 1" + where)
                    .param("from", range.get("from"))
                    .param("to", range.get("to"))
                    .query()
                    .singleColumn();
            assertThat(ids)
                    .hasSizeBetween(40, 84)
                    .allSatisfy(id -> assertThat(seen.add(id)).isTrue());
        });
        assertThat(seen).hasSize(370);
    }

    @Test
    void nobodyAtAllIsAnEndToo() throws Exception {
        landlords.deleteAllInBatch();
        tenants.deleteAllInBatch();
        assertThat(backFill.run()).isEqualTo(new BackFill.Progress("COMPLETED", 0));
    }
}
