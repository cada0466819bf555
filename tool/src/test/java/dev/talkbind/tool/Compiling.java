package dev.talkbind.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler with Talkbind's processors: from a folder of sources to a folder of classes. */
public enum Compiling {
    JAVAC(ToolProvider::getSystemJavaCompiler),
    ECJ(EclipseCompiler::new);

    private final Supplier<JavaCompiler> compiler;

    Compiling(Supplier<JavaCompiler> compiler) {
        this.compiler = compiler;
    }

    /** Compiles the sources of a folder, and gives the folder of classes. */
    public Path compile(Path sources, Path classes) throws IOException {
        Files.createDirectories(classes);
        List<Path> units;
        try (Stream<Path> files = Files.walk(sources)) {
            units = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        JavaCompiler java = compiler.get();
        StringWriter said = new StringWriter();
        List<String> options = List.of(
                "-d",
                classes.toString(),
                "-classpath",
                classPath(),
                "--release",
                "17",
                "-nowarn",
                "-encoding",
                "UTF-8");
        try (StandardJavaFileManager files = java.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            Iterable<? extends JavaFileObject> objects = files.getJavaFileObjectsFromPaths(units);
            JavaCompiler.CompilationTask task = java.getTask(said, files, null, options, null, objects);
            task.setProcessors(processors());
            assertThat(task.call()).as(said.toString()).isTrue();
        }
        return classes;
    }

    private static List<Processor> processors() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(one -> one.type().getName().startsWith("dev.talkbind."))
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
