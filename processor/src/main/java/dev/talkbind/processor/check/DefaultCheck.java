package dev.talkbind.processor.check;

import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks that each default is read. A class must read its own defaults. A default that is inherited, or that belongs to
 * a nested type, may be there for another class of the build.
 */
public final class DefaultCheck {

    private DefaultCheck() {}

    /** Whether the class itself declares the default. */
    static boolean isOwn(UserClass user, CustomProperty property) {
        return user.holder().isEmpty()
                && property.defaultText().orElseThrow().place().isIn(user.place());
    }

    /** The members whose defaults the class reads, including nested ones. */
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

    /** Reports the defaults that are not the class's own and that nothing reads. */
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

    /** Whether the default is in another source of this build. A default in a library is read by others. */
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
