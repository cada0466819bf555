package dev.talkbind.processor;

import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of the files of one build, so that none is written over another, even where case does not count in file names. */
final class WrittenNames {

    private final Set<String> sources;
    private final Map<String, String> claimed = new HashMap<>();

    /** {@code sources} are the names of the classes that were there before, which case does not tell apart either. */
    WrittenNames(Set<String> sources) {
        this.sources = sources;
    }

    Set<String> sources() {
        return sources;
    }

    /** Claims the names of what is generated for a class. Two that are generated for one other class too are one mistake. */
    void claim(List<String> names, UserClass user, Report report) {
        Set<String> others = new HashSet<>();
        for (String name : names) {
            String other = claimed.putIfAbsent(name.toLowerCase(Locale.ROOT), user.label());
            if (other == null && sources.contains(name)) {
                report.add(Problem.NAME_TAKEN, user.place(), name, user.label(), "a class in the source");
            } else if (other != null && others.add(other)) {
                report.add(Problem.NAME_TAKEN, user.place(), name, user.label(), "what is generated for " + other);
            }
        }
    }
}
