package dev.talkbind.samples.service.backfill;

import dev.talkbind.samples.service.AgencyApplication;
import dev.talkbind.samples.service.outbox.Outbox;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A service that sends everybody, or takes that up where an earlier one was killed, and ends when nothing is left to send. */
final class KilledBackFill {
    private KilledBackFill() {}

    public static void main(String[] arguments) throws Exception {
        try (ConfigurableApplicationContext service = SpringApplication.run(AgencyApplication.class, arguments)) {
            int people = service.getEnvironment().getProperty("fill", Integer.class, 0);
            fill(service.getBean(JdbcTemplate.class), people);
            BackFill backFill = service.getBean(BackFill.class);
            System.out.println("ready");
            long start = System.nanoTime();
            BackFill.Progress progress = people > 0 ? backFill.run() : backFill.resume();
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            Outbox outbox = service.getBean(Outbox.class);
            while (outbox.counts().waiting() > 0) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            System.out.println("done " + progress.status() + " " + progress.people() + ", " + millis
                    + " ms in this process, heap of at most " + heap() + " MB in use");
        }
    }

    private static void fill(JdbcTemplate jdbc, int people) {
        for (int i = 0; i < people; i++) {
            if (i % 2 == 0) {
                jdbc.update(
                        "insert into landlord (id, version, full_name, email, plan, flats_let) values (?, 0, ?, ?, 'PRO', ?)",
                        i,
                        "Mila " + i,
                        "mila" + i + "@letting.example",
                        i % 7);
            } else {
                jdbc.update(
                        "insert into tenant (id, version, name, standing, flat, flat_rent) values (?, 0, ?, 'TENANT', ?, 1250.00)",
                        UUID.nameUUIDFromBytes(new byte[] {(byte) (i >> 16), (byte) (i >> 8), (byte) i}),
                        "Noor " + i,
                        "canal-" + i);
            }
        }
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
