package dev.talkbind.samples.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import dev.talkbind.samples.service.AgencyTest;
import dev.talkbind.spring.Outbox;
import dev.talkbind.spring.backfill.Backfill;
import dev.talkbind.spring.backfill.Progress;
import dev.talkbind.test.FakeTalkJs;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who were there before the service knew of TalkJS are sent by a back-fill. */
@AgencyTest
class EverybodyTest {
    @Autowired
    private Backfill backfill;

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

    @BeforeEach
    void nobodyWasEverSent() {
        List.of("landlord", "tenant")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        IntStream.range(0, 130).forEach(i -> landlords.save(People.landlord("Mila " + i)));
        IntStream.range(0, 30).forEach(i -> tenants.save(People.tenant("Noor " + i)));
        jdbc.sql("delete from talkbind_outbox").update();
        talkJs.reset();
    }

    @Test
    void landlordsAndTenantsGetToTalkJs() throws Exception {
        backfill.start();
        Progress end = backfill.await();
        assertThat(end.status()).isEqualTo(Progress.Status.COMPLETED);
        assertThat(end.done()).isEqualTo(160);
        assertThat(outbox.counts().waiting()).isZero();
        assertThat(landlords.findAll()).allSatisfy(landlord -> {
            User user = LandlordUserMapper.INSTANCE.toUser(landlord);
            assertThat(User.diff(talkJs.user(user.id()).orElseThrow(), user).isEmpty())
                    .isTrue();
        });
        assertThat(tenants.findAll()).allSatisfy(tenant -> {
            User user = TenantUserMapper.INSTANCE.toUser(tenant);
            assertThat(User.diff(talkJs.user(user.id()).orElseThrow(), user).isEmpty())
                    .isTrue();
        });
    }
}
