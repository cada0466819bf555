package dev.talkbind.processor.check;

import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether somebody reads a default. A class's own it must read itself; one that it inherits, or that stands in a nested type, may be
 * there for another class of the build.
 */
public final class DefaultCheck {

    private DefaultCheck() {}

    /** Whether the class itself says that it has the default. */
    static boolean isOwn(UserClass user, CustomProperty property) {
        return user.holder().isEmpty()
                && property.defaultText().orElseThrow().place().isIn(user.place());
    }

    /** The members whose defaults the class, or what it nests, reads. */
    public static Set<String> read(UserClass user) {
        Set<String> read = new TreeSet<>();
        for (UserClass body : user.bodies()) {
            for (CustomProperty property : body.custom()) {
                if (property.defaultText().isPresent() && body.reads(property.member())) {
                    read.add(property.defaultText().get().place().member());
                }
            }
        }
        return read;
    }

    /** Of the defaults that are not the class's own, those that are not among what is read. */
    public static Report unread(UserClass user, Set<String> read) {
        Report report = new Report();
        for (UserClass body : user.bodies()) {
            for (CustomProperty property : body.custom()) {
                if (isElsewhere(body, property)
                        && !read.contains(property.defaultText().get().place().member())) {
                    report.add(
                            Problem.UNUSED_DEFAULT,
                            property.defaultText().get().place(),
                            property.member().label(),
                            "every class that has it");
                }
            }
        }
        return report;
    }

    /** In a source of this build: what a library has is read by others. */
    private static boolean isElsewhere(UserClass body, CustomProperty property) {
        return property.defaultText().isPresent()
                && !isOwn(body, property)
                && !property.defaultText()
                        .get()
                        .place()
                        .element()
                        .equals(body.place().element());
    }
}
