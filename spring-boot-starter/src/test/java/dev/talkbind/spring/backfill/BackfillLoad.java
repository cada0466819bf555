package dev.talkbind.spring.backfill;

import dev.talkbind.spring.app.Databases;
import dev.talkbind.spring.faults.Child;
import dev.talkbind.test.FakeTalkJs;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How many users a second a back-fill sends, and how much heap its process takes, where neither TalkJS nor the client has a limit. The
 * first argument is the number of landlords. They are sent twice: at first the outbox knows none of them, then all.
 */
final class BackfillLoad {
    private static final String NO_LIMIT = "talkjs.per-second=1000000";

    private BackfillLoad() {}

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        Rows rows = new Rows();
        try (FakeTalkJs talkJs = Rows.talkJs()) {
            List<String> program = new ArrayList<>(List.of(talkJs.uri().toString()));
            program.addAll(List.of(Databases.postgres()));
            program.addAll(List.of("test.clock-stands=false", "logging.level.root=warn", NO_LIMIT));
            try (ConfigurableApplicationContext service = Rows.service(talkJs, Databases.postgres())) {
                rows.in(service);
                rows.clear();
                rows.insert(count);
            }
            for (int run = 1; run <= 2; run++) {
                rest(program).forEach(System.out::println);
            }
        }
        System.exit(0); // the database has threads that go on
    }

    private static List<String> rest(List<String> program) throws Exception {
        return Child.start(BackfillProcess.class, program).rest();
    }
}
