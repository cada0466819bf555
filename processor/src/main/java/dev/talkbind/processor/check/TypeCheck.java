package dev.talkbind.processor.check;

import dev.talkbind.processor.model.TypeShape;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;

/** Checks that the annotated type can be mapped at all. */
final class TypeCheck {

    private TypeCheck() {}

    static Report check(UserClass user) {
        Report report = new Report();
        TypeShape shape = user.shape();
        report.addAll(ViewCheck.ofWhole(user));
        if (!report.isClean()) {
            return report;
        } else if (shape.kind() == TypeShape.Kind.OTHER) {
            report.add(Problem.NOT_MAPPABLE, user.place(), user.label());
        } else if (shape.isPrivate() || shape.isUnnamed()) {
            unnamed(user, report);
        } else if (shape.isInner() && user.isRead()) {
            report.add(Problem.INNER_TYPE, user.place(), user.typeLabel(), Ways.orWriteOnly(user));
        } else if (user.isUser() && user.isCustomData()) {
            report.add(Problem.BOTH_KINDS, user.place(), user.label());
        }
        for (var mark : user.components().unseen()) {
            report.add(
                    Problem.NO_COMPONENT,
                    user.place(),
                    user.label(),
                    user.components().model().label(),
                    mark.toString());
        }
        return report;
    }

    /** A nested type that cannot be named is reported at its property. */
    static Report ofNested(UserClass body) {
        Report report = ViewCheck.ofWhole(body);
        if (report.isClean() && body.shape().isInner() && body.isRead()) {
            report.add(Problem.INNER_TYPE, body.place(), body.typeLabel(), Ways.orWriteOnly(body));
        }
        return report;
    }

    /** Reports a type that no code beside it can name. */
    private static void unnamed(UserClass user, Report report) {
        boolean isPrivate = user.shape().isPrivate();
        report.add(
                Problem.PRIVATE_TYPE,
                user.place(),
                user.label(),
                isPrivate
                        ? "private, or inside a private type"
                        : "inside a compact source file, whose class has no name",
                isPrivate
                        ? "make it, and every type around it, package-private or wider"
                        : "move it to a file of its own");
    }
}
