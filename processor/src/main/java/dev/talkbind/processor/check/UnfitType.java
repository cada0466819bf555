package dev.talkbind.processor.check;

import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.TypeLabels;

/** Reports a property's type that generated code cannot name, or that is unknown. */
final class UnfitType {

    private UnfitType() {}

    /** Reports a type that only a subclass can know, if the class is not made by a constructor of that subclass. */
    static void open(UserClass user, Member member, JavaType type, Report report) {
        boolean hasHeirs =
                !user.shape().isFinal() && (!user.isRead() || user.creation().way() == Creation.Way.CONSTRUCTOR);
        String heir = "; or annotate a subclass of " + user.label()
                + " that says what the type variable stands for, instead of " + user.label();
        report.add(
                Problem.TYPE_VARIABLE,
                member.place(),
                member.label(),
                TypeLabels.of(type),
                UserFieldCheck.types(user, member),
                hasHeirs ? heir : "");
    }

    /** Reports a type that generated code has to name but cannot. */
    static void hidden(UserClass user, Place place, Member member, Report report) {
        JavaType type = member.valueType();
        boolean isTold =
                type.isCustomData() && type.isIn(user.surroundings().beside().packageName());
        if (isTold) {
            return; // a private type is reported at its own annotation
        }
        report.add(Finding.of(
                        Problem.HIDDEN_TYPE, place, member.label(), TypeLabels.of(member.type()), Ways.ourPackage(user))
                .causedBy(type.name().toString()));
    }
}
