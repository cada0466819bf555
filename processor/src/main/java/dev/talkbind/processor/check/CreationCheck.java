package dev.talkbind.processor.check;

import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Presence;
import java.util.Optional;

/** Whether an instance can be made and filled, where users are read. */
final class CreationCheck {

    private final UserClass user;
    private final Report report = new Report();

    private CreationCheck(UserClass user) {
        this.user = user;
    }

    static Report check(UserClass user) {
        CreationCheck check = new CreationCheck(user);
        if (user.isRead()) {
            check.creation();
        }
        return check.report;
    }

    /** The way out that only a user has: custom data is always read. */
    private String orWriteOnly() {
        return user.isUser() ? ", or say direction = Direction.WRITE" : "";
    }

    private void creation() {
        Creation creation = user.creation();
        if (creation.way() == Creation.Way.AMBIGUOUS) {
            report.add(Problem.AMBIGUOUS, user.place(), user.label());
        } else if (creation.way() == Creation.Way.THROWING) {
            report.add(Problem.CREATION_THROWS, user.place(), user.label(), orWriteOnly());
        } else if (creation.way() == Creation.Way.NONE) {
            String why = user.shape().isAbstract()
                    ? "it is abstract"
                    : "its package can call no constructor or factory of it";
            report.add(Problem.NOT_MADE, user.place(), user.label(), why, orWriteOnly());
        } else {
            creation.parameters().forEach(this::parameter);
            user.mapped().filter(member -> member.flaws().isEmpty()).forEach(this::settable);
        }
    }

    private void parameter(Creation.Parameter parameter) {
        Optional<Member> supplier = user.supplier(parameter.name());
        if (supplier.isEmpty()) {
            report.add(Problem.UNKNOWN_PARAMETER, user.place(), user.label(), parameter.name(), orWriteOnly());
        }
    }

    private void settable(Member member) {
        Optional<JavaType> taken = user.creation().takes(member.name());
        if (taken.isPresent()) {
            if (!sameValue(taken.get(), member.type())) {
                report.add(Problem.PARAMETER_TYPE, member.place(), user.label(), member.name());
            }
        } else if (user.creation().way() == Creation.Way.BUILDER
                || member.setter().isEmpty()) {
            report.add(Problem.NOT_SET, member.place(), member.label(), user.label(), member.name(), orWriteOnly());
        }
    }

    private static boolean sameValue(JavaType one, JavaType other) {
        return Presence.valueOf(one).name().equals(Presence.valueOf(other).name());
    }
}
