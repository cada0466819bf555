package dev.talkbind.spring.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.spring.app.Databases;
import dev.talkbind.spring.faults.Child;
import dev.talkbind.test.FakeTalkJs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How many users a second a back-fill sends, and how much heap its process takes, on PostgreSQL, where neither TalkJS nor the client
 * has a limit. Landlords are sent twice: at first the outbox knows none of them, then all. It is not part of a build: {@code
 * -Dtest=BackfillLoad} runs it, and {@code -Dload.rows=1000000} with more of them.
 */
class BackfillLoad {
    private static final int ROWS = Integer.getInteger("load.rows", 100_000);

    @Test
    void usersPerSecond() throws Exception {
        Rows rows = new Rows();
        try (FakeTalkJs talkJs = Rows.talkJs()) {
            List<String> program = new ArrayList<>(List.of(talkJs.uri().toString()));
            program.addAll(List.of(Databases.postgres()));
            program.addAll(List.of("logging.level.root=warn", "talkjs.per-second=1000000"));
            try (ConfigurableApplicationContext service = Rows.service(talkJs, Databases.postgres())) {
                rows.in(service);
                rows.clear();
                rows.insert(ROWS);
            }
            for (String what : new String[] {"the outbox knows nobody", "the outbox knows all"}) {
                List<String> lines = Child.start(BackfillProcess.class, program).rest();
                assertThat(lines).last().asString().startsWith("done COMPLETED");
                System.out.println(what + ": " + lines.get(lines.size() - 1));
            }
            try (ConfigurableApplicationContext service = Rows.service(talkJs, Databases.postgres())) {
                rows.in(service);
                rows.allAreHeldBy(talkJs);
            }
        }
    }
}
