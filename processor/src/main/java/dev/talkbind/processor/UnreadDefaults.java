package dev.talkbind.processor;

import dev.talkbind.processor.check.DefaultCheck;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.read.ClassKey;
import dev.talkbind.processor.read.Compiler;
import dev.talkbind.processor.read.UserReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/**
 * Defaults that a class inherits or nests but does not read, over all rounds: in the end it shows which defaults no
 * class reads.
 */
final class UnreadDefaults {

    /** Sorted by name, because ecj returns elements in no order. */
    private final Set<ClassKey> owners = new TreeSet<>();

    private final Set<String> read = new HashSet<>();

    void note(ClassKey type, UserClass user) {
        Set<String> own = DefaultCheck.read(user);
        read.addAll(own);
        if (!DefaultCheck.unread(user, own).findings().isEmpty()) {
            owners.add(type);
        }
    }

    /** The findings for each class. The class is read again, because an element of an earlier round may be outdated. */
    List<Report> check(UserReader reader, Compiler compiler) {
        List<Report> reports = new ArrayList<>();
        for (ClassKey owner : owners) {
            Optional<TypeElement> type = owner.find(compiler.elements());
            if (type.isPresent()) {
                reports.add(DefaultCheck.unread(reader.read(type.get()), read));
            }
        }
        return reports;
    }
}
