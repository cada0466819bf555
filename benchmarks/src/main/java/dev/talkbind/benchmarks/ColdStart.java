package dev.talkbind.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The first document of each peer, each time in a JVM of its own, the peers in turn; medians. */
public final class ColdStart {
    private static final List<String> PEERS =
            List.of("dtoAndAvaje", "dtoAndDatabind", "jacksonCore", "mapStructAndDatabind", "talkbind");
    private static final String HEAD = """
            | peer                 | first write, ms | ratio | then first read, ms | ratio | both, ms | ratio |
            | ---                  |             --: |   --: |                 --: |   --: |      --: |   --: |
            """;

    private ColdStart() {}

    public static void main(String[] arguments) throws IOException {
        int rounds = arguments[0].equals("quick") ? 5 : 31;
        Path folder = Files.createDirectories(Path.of("target", "cold-start"));
        String classPath = ClassPath.packedInto(folder).of();
        Map<String, List<Run>> runs = new LinkedHashMap<>();
        for (int i = 0; i < rounds; i++) {
            for (String peer : PEERS) {
                runs.computeIfAbsent(peer, name -> new ArrayList<>()).add(run(classPath, peer));
            }
        }
        StringBuilder table = new StringBuilder(HEAD);
        runs.forEach((name, peer) -> table.append(row(name, peer, runs.get("talkbind"))));
        System.out.print(table);
    }

    private static Run run(String classPath, String peer) throws IOException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        FirstDocument.class.getName(),
                        peer)
                .redirectError(Redirect.INHERIT)
                .start();
        String[] words = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split(" ", -1);
        return new Run(Long.parseLong(words[0]) / 1e6, Long.parseLong(words[1]) / 1e6);
    }

    private static String row(String name, List<Run> peer, List<Run> talkbind) {
        return String.format(
                Locale.ROOT,
                "| %-20s | %15.1f | %5.2f | %19.1f | %5.2f | %8.1f | %5.2f |%n",
                name,
                median(peer, Run::write),
                median(talkbind, Run::write) / median(peer, Run::write),
                median(peer, Run::read),
                median(talkbind, Run::read) / median(peer, Run::read),
                median(peer, Run::both),
                median(talkbind, Run::both) / median(peer, Run::both));
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
        return runs.stream().mapToDouble(figure).sorted().toArray()[runs.size() / 2];
    }

    private record Run(double write, double read) {
        double both() {
            return write + read;
        }
    }
}
