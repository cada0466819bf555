package dev.talkbind.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler with Talkbind's processors: from a folder of sources to a folder of classes. */
public enum Compiling {
    JAVAC(ToolProvider::getSystemJavaCompiler),
    ECJ(EclipseCompiler::new);

    private static final int RELEASE = 17;

    /** The class path, open: to open it takes longer than to compile a few lines. No two threads may share it. */
    private static final ThreadLocal<StandardJavaFileManager> FILES = ThreadLocal.withInitial(Compiling::files);

    @SuppressWarnings("ImmutableEnumChecker") // it makes a new compiler each time
    private final Supplier<JavaCompiler> compiler;

    Compiling(Supplier<JavaCompiler> compiler) {
        this.compiler = compiler;
    }

    /** Compiles the sources of a folder, and gives the folder of classes. */
    public Path compile(Path sources, Path classes) throws IOException {
        return compile(List.of(sources), classes);
    }

    /** Compiles the sources of folders together. */
    public Path compile(List<Path> folders, Path classes) throws IOException {
        Files.createDirectories(classes);
        List<Path> units = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.filter(file -> file.toString().endsWith(".java")).sorted().forEach(units::add);
            }
        }
        StandardJavaFileManager files = FILES.get();
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
        StringWriter said = new StringWriter();
        List<String> options = new ArrayList<>(List.of("-nowarn"));
        if (this == ECJ || Runtime.version().feature() != RELEASE) {
            options.addAll(List.of("--release", String.valueOf(RELEASE)));
        }
        Iterable<? extends JavaFileObject> objects = files.getJavaFileObjectsFromPaths(units);
        JavaCompiler.CompilationTask task = compiler.get().getTask(said, files, null, options, null, objects);
        task.setProcessors(processors());
        assertThat(task.call()).as(said.toString()).isTrue();
        return classes;
    }

    private static StandardJavaFileManager files() {
        StandardJavaFileManager files =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        try {
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    Stream.of(classPath.split(File.pathSeparator)).map(Path::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static List<Processor> processors() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(one -> one.type().getName().startsWith("dev.talkbind."))
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
