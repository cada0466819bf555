package dev.talkbind.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** This program's class path as users have it: all of it jars, where the reactor gives folders of classes. */
final class ClassPath {
    private final List<Path> jars;

    private ClassPath(List<Path> jars) {
        this.jars = jars;
    }

    static ClassPath packedInto(Path folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            jars.add(Files.isDirectory(path) ? packed(path, folder) : path);
        }
        return new ClassPath(jars);
    }

    /** The whole, or the part that some names of modules are found in, such as {@code processor/} or {@code javapoet}. */
    String of(String... names) {
        Predicate<Path> named = jar ->
                names.length == 0 || Stream.of(names).anyMatch(jar.getFileName().toString()::startsWith);
        return jars.stream().filter(named).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** {@code …/runtime/target/classes} as {@code talkbind-runtime.jar}. */
    private static Path packed(Path classes, Path folder) throws IOException {
        Path module = classes.getParent().getParent().getFileName();
        Path jar = folder.resolve("talkbind-" + module + ".jar");
        try (Stream<Path> walk = Files.walk(classes);
                OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(path).toString().replace(File.separatorChar, '/')));
                Files.copy(path, out);
            }
        }
        return jar;
    }
}
