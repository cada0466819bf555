package dev.talkbind.processor.check;

import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.View;
import dev.talkbind.processor.model.View.Misfit;
import dev.talkbind.processor.model.View.Unfit;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;

/**
 * Checks that an interface can be a view of the class that it names, and that each method maps a value of the class.
 */
final class ViewCheck {

    private ViewCheck() {}

    /** The mistakes that keep the interface from being a view at all: nothing else is known then. */
    static Report ofWhole(UserClass user) {
        Report report = new Report();
        if (user.view().isPresent() && user.view().get().why().isPresent()) {
            View view = user.view().get();
            Unfit why = view.why().get();
            report.add(
                    Problem.NOT_A_VIEW,
                    view.place(),
                    user.label(),
                    view.target(),
                    why(user, why, view.target()),
                    fix(user, why, view.target()));
        }
        return report;
    }

    static Report check(UserClass user) {
        Report report = new Report();
        if (user.view().isPresent()) {
            for (Misfit misfit : user.view().get().misfits()) {
                report.add(finding(misfit, user.typeLabel()));
            }
        }
        return report;
    }

    private static String why(UserClass user, Unfit why, String target) {
        return switch (why) {
            case NOT_AN_INTERFACE -> "it is not an interface";
            case GENERIC -> "it has type parameters";
            case TARGET_NOT_A_CLASS -> target + " is not a class, a record or an interface";
            case TARGET_GENERIC -> target + " has type parameters";
            case TARGET_HIDDEN -> "code beside " + beside(user) + " cannot name " + target;
            case TARGET_A_VIEW -> target + " is a view itself";
        };
    }

    private static String fix(UserClass user, Unfit why, String target) {
        return switch (why) {
            case NOT_AN_INTERFACE ->
                "make it an interface; or remove of = " + target
                        + ".class, and annotate the properties of the class itself";
            case GENERIC -> "remove the type parameters";
            case TARGET_NOT_A_CLASS, TARGET_A_VIEW -> "name the class whose instances are mapped";
            case TARGET_GENERIC -> "name a subclass of " + target + " that says what its type parameters stand for";
            case TARGET_HIDDEN ->
                "let " + target
                        + ", and every type around it, be public, or package-private in the package of "
                        + beside(user);
        };
    }

    private static String beside(UserClass user) {
        String beside = user.surroundings().besideLabel();
        return beside.equals(user.label()) ? "the view" : beside;
    }

    private static Finding finding(Misfit misfit, String target) {
        return switch (misfit.why()) {
            case UNKNOWN ->
                Finding.of(Problem.NO_VIEWED_PROPERTY, misfit.place(), misfit.label(), target)
                        .misspelt(nameOf(misfit), misfit.names());
            case OTHER_TYPE ->
                Finding.of(
                        Problem.VIEWED_TYPE,
                        misfit.place(),
                        misfit.label(),
                        misfit.types().get(0),
                        misfit.types().get(1),
                        misfit.types().get(2),
                        misfit.isNested()
                                ? ", or a view of it, an interface whose @TalkCustomData names it in of"
                                : "");
            default ->
                Finding.of(
                        Problem.NO_VIEW_METHOD,
                        misfit.place(),
                        misfit.label(),
                        target,
                        why(misfit),
                        fix(misfit, target));
        };
    }

    private static String nameOf(Misfit misfit) {
        return misfit.label().substring(misfit.label().lastIndexOf('.') + 1);
    }

    private static String why(Misfit misfit) {
        return switch (misfit.why()) {
            case DEFAULT -> "has a body, but a view has no instances to call it on";
            case PRIVATE -> "is private";
            case VOID -> "returns nothing";
            case PARAMETERS -> "takes parameters";
            case TYPE_PARAMETERS -> "has type parameters";
            case READ -> "is computed, so it cannot be read";
            default -> "is static, so it must take the instance as its only parameter";
        };
    }

    private static String fix(Misfit misfit, String target) {
        String computed = "make it static with one parameter of the type " + target + ", if it is computed";
        return switch (misfit.why()) {
            case DEFAULT -> computed + "; or remove it";
            case PRIVATE -> "make it static and not private, with one parameter of the type " + target;
            case READ -> "remove direction; or name a property of " + target + " by a method without a body";
            case TAKES_OTHERS ->
                "let it return a value and have one parameter of the type " + target + "; or remove the annotation";
            default -> "let it name a property of " + target + " as a getter does; or " + computed;
        };
    }
}
