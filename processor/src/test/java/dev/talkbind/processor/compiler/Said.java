package dev.talkbind.processor.compiler;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** One thing a compiler said: ERROR, WARNING or NOTE, in which file as it was given and where, and in what words. */
public record Said(String kind, String file, long line, long column, String message) {

    private static final Pattern CODE = Pattern.compile("\\[(TB\\d{3})]");

    /** What was said of sources in a folder. */
    static List<Said> all(List<Diagnostic<? extends JavaFileObject>> diagnostics, Path folder) {
        return diagnostics.stream().map(said -> of(said, folder)).toList();
    }

    private static Said of(Diagnostic<? extends JavaFileObject> diagnostic, Path folder) {
        String kind = diagnostic.getKind().name();
        return new Said(
                kind.equals("MANDATORY_WARNING") ? "WARNING" : kind,
                file(diagnostic.getSource(), folder),
                Math.max(0, diagnostic.getLineNumber()),
                Math.max(0, diagnostic.getColumnNumber()),
                diagnostic.getMessage(Locale.ROOT));
    }

    private static String file(JavaFileObject source, Path folder) {
        if (source == null) {
            return "";
        }
        return source instanceof MemoryFile file
                ? file.path()
                : SourceFiles.below(folder.toAbsolutePath(), Path.of(source.toUri()));
    }

    public boolean isError() {
        return kind.equals("ERROR");
    }

    /** The code of a problem of ours, or no text. */
    public String code() {
        Matcher code = CODE.matcher(message);
        return code.find() ? code.group(1) : "";
    }

    public boolean isOurs() {
        return !code().isEmpty();
    }
}
