package dev.talkbind.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How long javac takes for 1, 10, 100 and 1,000 classes of fifteen properties with each {@link Contender}: a new javac
 * each time, the contenders in turn; medians.
 */
public final class CompileTime {
    private static final List<Integer> SIZES = List.of(1, 10, 100, 1_000);
    private static final String HEAD = """
            | processor               | 1, s | ratio | 10, s | ratio | 100, s | ratio | 1000, s | ratio | a class more, ms: up to 100 | up to 1000 |
            | ---                     |  --: |   --: |   --: |   --: |    --: |   --: |     --: |   --: |                         --: |        --: |
            """;

    private CompileTime() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments[0].equals("quick") ? 3 : 7;
        List<Contender> contenders = Stream.of(Contender.values())
                .filter(contender ->
                        Pattern.compile(arguments[1]).matcher(contender.name()).find())
                .toList();
        Path folder = Files.createDirectories(Path.of("target", "compile-time"));
        ClassPath classPath = ClassPath.packedInto(folder);
        Map<Contender, Map<Integer, List<Double>>> seconds = new TreeMap<>();
        for (int size : SIZES) {
            for (int i = 0; i < rounds; i++) {
                for (Contender contender : contenders) {
                    double taken = new Javac(folder, classPath, contender).seconds(size);
                    seconds.computeIfAbsent(contender, key -> new TreeMap<>())
                            .computeIfAbsent(size, key -> new ArrayList<>())
                            .add(taken);
                }
            }
        }
        StringBuilder table = new StringBuilder(HEAD);
        seconds.forEach((contender, own) -> table.append(row(contender, own, seconds.get(Contender.TALKBIND))));
        System.out.print(table);
    }

    private static String row(
            Contender contender, Map<Integer, List<Double>> own, Map<Integer, List<Double>> talkbind) {
        StringBuilder row = new StringBuilder(String.format(
                Locale.ROOT,
                "| %-23s |",
                contender.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        for (int size : SIZES) {
            double median = median(own.get(size));
            row.append(String.format(Locale.ROOT, " %.2f | %.2f |", median, median(talkbind.get(size)) / median));
        }
        return row.append(String.format(
                        Locale.ROOT, " %.1f | %.1f |%n", perClass(own, 1, 100), perClass(own, 100, 1_000)))
                .toString();
    }

    /** What a class more takes between two sizes, in milliseconds. */
    private static double perClass(Map<Integer, List<Double>> own, int from, int to) {
        return (median(own.get(to)) - median(own.get(from))) / (to - from) * 1_000;
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }
}
