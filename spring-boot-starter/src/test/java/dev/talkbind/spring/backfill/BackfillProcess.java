package dev.talkbind.spring.backfill;

import dev.talkbind.spring.app.TestApp;
import dev.talkbind.spring.app.Waits;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ConfigurableApplicationContext;

/** A service that begins a back-fill, or goes on with one whose process was killed, and ends after it. */
final class BackfillProcess {
    private BackfillProcess() {}

    /** The address of TalkJS, and then settings. */
    public static void main(String[] arguments) throws Exception {
        String[] settings = Arrays.copyOfRange(arguments, 1, arguments.length);
        try (ConfigurableApplicationContext service = TestApp.start(URI.create(arguments[0]), settings)) {
            Backfill backfill = service.getBean(Backfill.class);
            long begun = System.nanoTime();
            if (backfill.progress().status() != Progress.Status.INTERRUPTED
                    && !backfill.progress().isRunning()) {
                backfill.start();
            } else {
                Waits.until(backfill::resumeInterrupted); // when the signs of life of the killed one are too old
            }
            Progress end = backfill.await();
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            System.out.println("done " + end + "; " + millis + " ms, " + cpuMillis()
                    + " ms of CPU with the start, at most " + heap() + " MB of heap");
        }
    }

    /** Of all processors, from the start of the process on: on a machine that does other things too, this tells more than the time. */
    private static long cpuMillis() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElse(-1L);
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
