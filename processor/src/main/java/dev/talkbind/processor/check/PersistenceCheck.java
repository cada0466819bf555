package dev.talkbind.processor.check;

import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;

/** Whether JPA has to load something when a property is mapped. */
final class PersistenceCheck {

    private PersistenceCheck() {}

    static Report check(UserClass user) {
        Report report = new Report();
        user.fields().stream()
                .filter(field -> field.form().isPresent())
                .forEach(field -> check(user, field.member(), report));
        user.custom().stream()
                .filter(property -> property.type().isPresent())
                .forEach(property -> check(user, property.member(), report));
        return report;
    }

    private static void check(UserClass user, Member member, Report report) {
        boolean isEntities = member.traits().contains(Trait.ENTITIES);
        if (isEntities || member.traits().contains(Trait.LAZY)) {
            String what = isEntities ? "a collection of entities" : "loaded late by JPA";
            report.add(Problem.LATE_PROPERTY, member.place(), member.label(), what, user.label());
        }
    }
}
