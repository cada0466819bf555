package dev.talkbind.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler with Talkbind on its processor path, as a build has it: javac or ecj, from files to files. */
enum TestCompiler {
    JAVAC,
    ECJ;

    /**
     * Every warning there is, and each an error: also that nobody claims an annotation, but where there are those of others,
     * which nobody claims in any build.
     */
    static String[] strict(Path sources) {
        boolean hasOthers = javaFiles(sources).stream()
                .map(TestCompiler::text)
                .anyMatch(text -> text.contains("jackson")
                        || text.contains("jakarta.persistence")
                        || text.contains("org.jspecify"));
        return new String[] {hasOthers ? "-Xlint:all,-processing" : "-Xlint:all", "-Werror"};
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Compiled compile(Path sources, String... options) {
        return compile(sources, Processors.ours(), List.of(options));
    }

    Compiled compile(Path sources, List<Processor> processors, List<String> options) {
        try {
            return compile(javaFiles(sources), processors, options, Files.createTempDirectory("talkbind"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is generated for files in an encoding. */
    Map<String, String> generate(List<Path> sources, String encoding) throws IOException {
        List<Processor> processors = Processors.ours();
        Path out = Files.createTempDirectory("talkbind");
        return compile(sources, processors, List.of("-proc:only", "-encoding", encoding), out)
                .generated();
    }

    /** One file, with all that it mentions in a folder of classes. */
    Compiled compileAlone(Path source, Path classes) {
        List<String> options = List.of("-classpath", classes + File.pathSeparator + classPath(), "-proc:only");
        try {
            return compile(List.of(source), Processors.ours(), options, Files.createTempDirectory("talkbind"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Compiled compile(List<Path> sources, List<Processor> processors, List<String> extra, Path out)
            throws IOException {
        JavaCompiler compiler = this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
        Path classes = Files.createDirectories(out.resolve("classes"));
        Path generated = Files.createDirectories(out.resolve("generated"));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = new ArrayList<>(List.of("--release", "17"));
        options.addAll(List.of("-d", classes.toString(), "-s", generated.toString(), "-classpath", classPath()));
        options.addAll(extra);
        if (!extra.contains("-encoding")) {
            options.addAll(List.of("-encoding", "UTF-8"));
        }
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(), files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setLocale(Locale.ROOT);
            task.setProcessors(processors);
            boolean succeeded = task.call();
            return new Compiled(succeeded, Said.all(diagnostics.getDiagnostics()), read(generated), classes);
        }
    }

    /** What is in a folder. */
    static List<Path> entries(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : javaFiles(folder)) {
            texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return texts;
    }

    /** The class path of the tests, which has the annotations, the run time and Jackson. */
    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
