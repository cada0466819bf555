package dev.talkbind.processor.check;

import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;

/** Checks whether JPA has to load something when a property is mapped. */
final class PersistenceCheck {

    private PersistenceCheck() {}

    static Report check(UserClass user) {
        Report report = new Report();
        for (UserFieldProperty field : user.fields()) {
            if (field.form().isPresent()) {
                check(user, field.member(), report);
            }
        }
        for (CustomProperty property : user.custom()) {
            if (property.type().isPresent()) {
                check(user, property.member(), report);
            }
        }
        for (NestedProperty property : user.nested()) {
            if (property.body().isPresent()) {
                check(user, property.member(), report);
            }
        }
        return report;
    }

    private static void check(UserClass user, Member member, Report report) {
        boolean isEntities = member.traits().contains(Trait.ENTITIES);
        if (isEntities || member.traits().contains(Trait.LAZY)) {
            String what = isEntities ? "a collection of entities" : "loaded lazily by JPA";
            report.add(Problem.LATE_PROPERTY, member.place(), member.label(), what, user.label());
        }
    }
}
