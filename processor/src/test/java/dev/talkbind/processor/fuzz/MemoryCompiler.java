package dev.talkbind.processor.fuzz;

import dev.talkbind.processor.MarkerProcessor;
import dev.talkbind.processor.TalkbindProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** javac with Talkbind, from memory to memory; it opens the class path once. */
final class MemoryCompiler {

    private static final Pattern CODE = Pattern.compile("\\[(TB\\d{3})]");

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null);

    MemoryCompiler() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        try {
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    Arrays.stream(path.split(File.pathSeparator)).map(Path::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Compilation compile(Map<String, String> sources, String... options) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        MemoryFiles memory = new MemoryFiles(files);
        List<String> all = new ArrayList<>(List.of("-Xlint:all", "-Xmaxerrs", "10000", "-Xmaxwarns", "10000"));
        all.addAll(List.of(options));
        List<MemoryFile> units = sources.entrySet().stream()
                .map(source -> MemoryFile.source(source.getKey(), source.getValue()))
                .toList();
        JavaCompiler.CompilationTask task = javac.getTask(Writer.nullWriter(), memory, diagnostics, all, null, units);
        task.setLocale(Locale.ROOT);
        task.setProcessors(List.of(new TalkbindProcessor(), new MarkerProcessor()));
        task.call();
        Map<String, String> generated = new TreeMap<>();
        memory.sources().forEach((name, file) -> generated.put(name, file.text()));
        Map<String, byte[]> classes = new TreeMap<>();
        memory.classes().forEach((name, file) -> classes.put(name, file.bytes()));
        return new Compilation(
                diagnostics.getDiagnostics().stream()
                        .map(MemoryCompiler::remark)
                        .toList(),
                generated,
                classes);
    }

    private static Compilation.Remark remark(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        Matcher code = CODE.matcher(message);
        return new Compilation.Remark(
                diagnostic.getKind().name(),
                diagnostic.getSource() instanceof MemoryFile file ? file.path() : "",
                diagnostic.getLineNumber(),
                code.find() ? code.group(1) : "",
                message);
    }
}
