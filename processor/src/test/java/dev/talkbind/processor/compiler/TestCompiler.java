package dev.talkbind.processor.compiler;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * A compiler with Talkbind on its processor path: javac or ecj, from files or texts to memory. The class path has the annotations,
 * the run time and Jackson.
 */
public enum TestCompiler {
    JAVAC,
    ECJ;

    /** Each compiler for a parameterized test. */
    public static final String TRIED = "dev.talkbind.processor.compiler.TestCompiler#tried";

    /** The lowest release that is supported. */
    private static final int RELEASE = 17;

    /** The class path, open: to open it takes longer than to compile a few lines. No two threads may share it. */
    private static final ThreadLocal<StandardJavaFileManager> FILES = ThreadLocal.withInitial(TestCompiler::files);

    /** Both, but javac alone where a build leaves out what shows in another way what another test shows. */
    public static List<TestCompiler> tried() {
        return "thorough".equals(System.getProperty("test.left-out")) ? List.of(JAVAC) : List.of(values());
    }

    /**
     * Every warning there is, and each an error: also that nobody claims an annotation, but where there are those of others,
     * which nobody claims in any build.
     */
    public static String[] strict(Path sources) {
        boolean hasOthers = SourceFiles.in(sources).stream()
                .map(SourceFiles::text)
                .anyMatch(text -> text.contains("jackson")
                        || text.contains("jakarta.persistence")
                        || text.contains("org.jspecify"));
        return new String[] {hasOthers ? "-Xlint:all,-processing" : "-Xlint:all", "-Werror"};
    }

    /** Compiles a file, or those in a folder. */
    public Compiled compile(Path sources, String... options) {
        return compile(sources, Processors.ours(), List.of(options));
    }

    public Compiled compile(Path sources, List<Processor> processors, List<String> options) {
        Path folder = Files.isDirectory(sources) ? sources : sources.getParent();
        return run(units(SourceFiles.in(sources)), folder, processors, options);
    }

    /** Compiles files in this order. */
    public Compiled compile(List<Path> sources, String... options) {
        return compile(sources, Processors.ours(), List.of(options));
    }

    public Compiled compile(List<Path> sources, List<Processor> processors, List<String> options) {
        return run(units(sources), Path.of(""), processors, options);
    }

    /** Compiles texts by their path, such as {@code shop/Seller.java}. */
    public Compiled compile(Map<String, String> sources, String... options) {
        return compile(sources, Processors.ours(), List.of(options));
    }

    public Compiled compile(Map<String, String> sources, List<Processor> processors, List<String> options) {
        if (this == ECJ) {
            return compileFiles(sources, processors, options);
        }
        List<MemoryFile> units = new TreeMap<>(sources)
                .entrySet().stream()
                        .map(source -> MemoryFile.source(source.getKey(), source.getValue()))
                        .toList();
        return run(units, Path.of(""), processors, options);
    }

    /** ecj takes no source that is not in a file. */
    private Compiled compileFiles(Map<String, String> sources, List<Processor> processors, List<String> options) {
        try {
            Path folder = Files.createTempDirectory("talkbind");
            SourceFiles.write(folder, sources);
            Compiled compiled = compile(folder, processors, options);
            SourceFiles.delete(folder);
            return compiled;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Compiled run(
            Iterable<? extends JavaFileObject> units, Path folder, List<Processor> processors, List<String> extra) {
        JavaCompiler compiler = this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        MemoryFiles memory = new MemoryFiles(FILES.get());
        List<String> options = new ArrayList<>(extra);
        if (!isOwnRelease()) {
            options.addAll(List.of("--release", String.valueOf(RELEASE)));
        }
        JavaCompiler.CompilationTask task =
                compiler.getTask(Writer.nullWriter(), memory, diagnostics, options, null, units);
        task.setLocale(Locale.ROOT);
        task.setProcessors(processors);
        boolean succeeded = task.call();
        if (extra.contains("-classpath")) {
            setClassPath(FILES.get());
        }
        return new Compiled(
                succeeded,
                Said.all(diagnostics.getDiagnostics(), folder),
                memory.sources(),
                memory.resources(),
                memory.classes());
    }

    /** javac on 17, which takes a quarter longer where it is asked for 17 by name. */
    private boolean isOwnRelease() {
        return this == JAVAC && Runtime.version().feature() == RELEASE;
    }

    private static Iterable<? extends JavaFileObject> units(List<Path> sources) {
        return FILES.get().getJavaFileObjectsFromPaths(sources);
    }

    private static StandardJavaFileManager files() {
        StandardJavaFileManager files =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        setClassPath(files);
        return files;
    }

    private static void setClassPath(StandardJavaFileManager files) {
        try {
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    Arrays.stream(classPath().split(File.pathSeparator))
                            .map(Path::of)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
