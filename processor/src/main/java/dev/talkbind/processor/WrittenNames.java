package dev.talkbind.processor;

import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.read.Build;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of the files of one build, so that none is written over another, even where case does not count in file names. */
final class WrittenNames {

    private final Map<String, String> claimed = new HashMap<>();

    /** {@code name} is that of a file, with its module if that has one; {@code build} knows the classes that were there before. */
    void claim(String name, UserClass user, Build build, Report report) {
        String written = name.substring(name.indexOf('/') + 1);
        String first = claimed.putIfAbsent(name.toLowerCase(Locale.ROOT), user.label());
        if (first != null) {
            report.add(Problem.NAME_TAKEN, user.place(), written, user.label(), "what is generated for " + first);
        } else if (build.hasSource(name)) {
            report.add(Problem.NAME_TAKEN, user.place(), written, user.label(), "a class in the source");
        }
    }
}
