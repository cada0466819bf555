package dev.talkbind.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A javac with one processor, or none, started anew for each compilation. */
record Javac(Path folder, ClassPath classPath, Contender contender) {
    /** Compiles so many classes, and what goes with each, into an empty folder. */
    double seconds(int classes) throws IOException, InterruptedException {
        Path sources = emptied("src");
        Path files = folder.resolve("files");
        Files.write(files, written(classes, sources));
        Path log = folder.resolve("javac.log");
        ProcessBuilder javac = new ProcessBuilder(command(emptied("out"), files))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        long start = System.nanoTime();
        int status = javac.start().waitFor();
        long end = System.nanoTime();
        if (status != 0) {
            throw new IllegalStateException(contender + ": " + Files.readString(log));
        }
        return (end - start) / 1e9;
    }

    private List<String> command(Path out, Path files) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(List.of("-encoding", "UTF-8", "-d", out.toString(), "-classpath", classPath.of()));
        if (contender.hasProcessor()) {
            command.addAll(List.of("-processorpath", contender.processorPath(classPath)));
        } else {
            command.add("-proc:none");
        }
        command.addAll(contender.options());
        command.add("@" + files);
        return command;
    }

    private List<String> written(int classes, Path sources) throws IOException {
        List<Source> all = new ArrayList<>(List.of(Source.TIER));
        for (int i = 0; i < classes; i++) {
            all.addAll(contender.sources("Seller" + i));
        }
        List<String> files = new ArrayList<>();
        for (Source source : all) {
            Path file = sources.resolve(source.name() + ".java");
            files.add(Files.writeString(file, source.text()).toString());
        }
        return files;
    }

    private Path emptied(String name) throws IOException {
        Path directory = folder.resolve(name);
        if (Files.exists(directory)) {
            try (Stream<Path> old = Files.walk(directory)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(directory);
    }
}
