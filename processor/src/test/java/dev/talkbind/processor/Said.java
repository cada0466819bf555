package dev.talkbind.processor;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** One thing a compiler said: ERROR, WARNING or NOTE, in which file and where, and in what words. */
record Said(String kind, String file, long line, long column, String message) {

    private static final Pattern CODE = Pattern.compile("\\[(TB\\d{3})]");

    static List<Said> all(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream().map(Said::of).toList();
    }

    private static Said of(Diagnostic<? extends JavaFileObject> diagnostic) {
        String kind = diagnostic.getKind().name();
        return new Said(
                kind.equals("MANDATORY_WARNING") ? "WARNING" : kind,
                diagnostic.getSource() == null
                        ? ""
                        : Path.of(diagnostic.getSource().toUri()).getFileName().toString(),
                Math.max(0, diagnostic.getLineNumber()),
                Math.max(0, diagnostic.getColumnNumber()),
                diagnostic.getMessage(Locale.ROOT));
    }

    /** The code of a problem of ours, or no text. */
    String code() {
        Matcher code = CODE.matcher(message);
        return code.find() ? code.group(1) : "";
    }

    boolean isOurs() {
        return !code().isEmpty();
    }
}
