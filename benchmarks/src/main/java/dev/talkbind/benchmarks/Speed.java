package dev.talkbind.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The JMH benchmarks whose names a pattern finds, each in a fresh JVM in each round. Rounds go through all of them in
 * turn, so that a machine with other work slows every peer alike.
 */
public final class Speed {
    private Speed() {}

    public static void main(String[] arguments) throws Exception {
        boolean quick = arguments[0].equals("quick");
        int rounds = quick ? 1 : 5;
        Options round = new OptionsBuilder()
                .include("^dev\\.talkbind\\.benchmarks\\.[^.]*" + arguments[1])
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .addProfiler(GCProfiler.class)
                .forks(1)
                .warmupIterations(quick ? 3 : 5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(quick ? 3 : 5)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xms1g", "-Xmx1g")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        List<RunResult> results = new ArrayList<>();
        for (int i = 1; i <= rounds; i++) {
            System.out.println("round " + i + " of " + rounds);
            results.addAll(new Runner(round).run());
        }
        System.out.print(Ratios.of(results));
    }
}
