package dev.talkbind.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/** A table of all rounds: each benchmark's median time and allocation, and Talkbind's share of each peer's. */
final class Ratios {
    private static final String HEAD = """
            | work          | peer                 |     ns | ratio |  bytes | ratio |
            | ---           | ---                  |    --: |   --: |    --: |   --: |
            """;

    private Ratios() {}

    static String of(Collection<RunResult> results) {
        Map<String, Figures> figures = results.stream()
                .collect(Collectors.groupingBy(
                        Ratios::name, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), Figures::of)));
        StringBuilder table = new StringBuilder(HEAD);
        figures.forEach((name, peer) -> {
            String work = name.substring(0, name.indexOf('.'));
            Figures talkbind = figures.getOrDefault(work + ".talkbind", peer);
            table.append(row(work, name.substring(work.length() + 1), peer, talkbind));
        });
        return table.toString();
    }

    private static String name(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
    }

    private static String row(String work, String name, Figures peer, Figures talkbind) {
        return String.format(
                Locale.ROOT,
                "| %-13s | %-20s | %6.0f | %5.2f | %6.0f | %5.2f |%n",
                work,
                name,
                peer.nanos(),
                talkbind.nanos() / peer.nanos(),
                peer.bytes(),
                talkbind.bytes() / peer.bytes());
    }

    private record Figures(double nanos, double bytes) {
        static Figures of(List<RunResult> rounds) {
            return new Figures(
                    median(rounds, round -> round.getPrimaryResult().getScore()),
                    median(
                            rounds,
                            round -> round.getSecondaryResults()
                                    .get("gc.alloc.rate.norm")
                                    .getScore()));
        }

        private static double median(List<RunResult> rounds, ToDoubleFunction<RunResult> figure) {
            return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
        }
    }
}
