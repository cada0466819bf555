package dev.talkbind.processor.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files of the tests' resources, and texts as files. */
public final class SourceFiles {

    private SourceFiles() {}

    /** What is in a folder. */
    public static List<Path> entries(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java files of a folder and of those in it. */
    public static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Their texts, by their path below the folder. */
    public static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        in(folder).forEach(file -> texts.put(below(folder, file), text(file)));
        return texts;
    }

    /** What is generated from sources, by its path below the folder: Java files and schema files. */
    public static Map<String, String> generated(Path folder) {
        Map<String, String> texts = texts(folder);
        Path schemas = folder.resolve("META-INF/talkbind");
        if (Files.isDirectory(schemas)) {
            entries(schemas).forEach(file -> texts.put(below(folder, file), text(file)));
        }
        return texts;
    }

    static String below(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path folder, Map<String, String> texts) {
        texts.forEach((path, text) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
