package dev.talkbind.processor.compiler;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** javac as a build calls it, with folders and a path of its own: where modules matter, or what is on the class path. */
public final class CommandLine {

    private final Path folder;

    /** {@code folder} is an empty one, for sources and what comes of them. */
    public CommandLine(Path folder) {
        this.folder = folder;
    }

    /** Compiles sources by their path, with every warning on; what is generated is given by its path too. */
    public Compiled compile(Map<String, String> sources, String... options) {
        Path from = folder.resolve("source");
        SourceFiles.write(from, sources);
        List<String> all = new ArrayList<>(List.of("-Xlint:all,-processing", "-d", made().toString()));
        for (String option : options) {
            all.add(option.replace("SOURCE", from.toString()));
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> units =
                    sources.keySet().stream().map(from::resolve).sorted().toList();
            JavaCompiler.CompilationTask task = javac.getTask(
                    Writer.nullWriter(), files, said, all, null, files.getJavaFileObjectsFromPaths(units));
            task.setLocale(Locale.ROOT);
            task.setProcessors(Processors.ours());
            boolean succeeded = task.call();
            return new Compiled(
                    succeeded,
                    Said.all(said.getDiagnostics(), from.toAbsolutePath()),
                    SourceFiles.texts(made()),
                    Map.of(),
                    Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path made() {
        try {
            return Files.createDirectories(folder.resolve("made"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where classes come from, as a class or module path. */
    public static String pathOf(Class<?>... classes) {
        return Stream.of(classes)
                .map(one -> home(one).toString())
                .distinct()
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
    }

    private static Path home(Class<?> one) {
        try {
            return Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Copies what a class comes from, be it a folder or a jar, but for what begins with one of these paths. */
    public static Path copyWithout(Class<?> one, Path to, String... left) throws IOException {
        Path home = home(one);
        if (Files.isDirectory(home)) {
            copy(home, to, left);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                copy(jar.getPath("/"), to, left);
            }
        }
        return to;
    }

    private static void copy(Path from, Path to, String... left) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = from.relativize(file).toString().replace('\\', '/');
                if (Stream.of(left).noneMatch(name::startsWith)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path copy = to.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.write(copy, file.getValue());
        }
    }
}
