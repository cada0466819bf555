package dev.talkbind.processor;

import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.read.Build;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of the files of one build, so that no file overwrites another one, even on file systems that ignore case.
 */
final class WrittenNames {

    private final Map<String, String> claimed = new HashMap<>();

    /**
     * Claims the names of a class's files, each with its module if it has one. {@code build} knows the classes that
     * existed before. If two files clash with the files of one other class, that is one mistake.
     */
    void claim(List<String> names, UserClass user, Build build, Report report) {
        Set<String> others = new HashSet<>();
        for (String name : names) {
            String written = name.substring(name.indexOf('/') + 1);
            String other = claimed.putIfAbsent(name.toLowerCase(Locale.ROOT), user.label());
            if (other == null && build.hasSource(name)) {
                report.add(Problem.NAME_TAKEN, user.place(), written, user.label(), "a class in the source");
            } else if (other != null && others.add(other)) {
                report.add(Problem.NAME_TAKEN, user.place(), written, user.label(), "the code generated for " + other);
            }
        }
    }
}
