package dev.talkbind.processor.check;

import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.value.Advice;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.OwnText;
import dev.talkbind.processor.value.TypeLabels;
import dev.talkbind.processor.value.ValueTypes;
import java.util.Optional;

/** Says of a type that says of itself that it is one text, and is not, why that is and what would help. */
final class OwnTextCheck {

    private OwnTextCheck() {}

    /** For a property whose type has no text: what its type, or what it holds, says of itself. */
    static Optional<Finding> finding(Member member) {
        return finding(member, member.valueType());
    }

    /** The way out for a type of the developer's own, or for what a property of another type holds: {@code ; or put @TalkText on RiderId}. */
    static String way(JavaType type) {
        if (Advice.isOwn(type) && type.own().isEmpty()) {
            return "; or put @TalkText on " + TypeLabels.of(type) + " if it is one value";
        }
        return type.arguments().size() == 1 ? way(type.arguments().get(0)) : "";
    }

    private static Optional<Finding> finding(Member member, JavaType type) {
        if (type.own().isPresent() && type.own().get() instanceof OwnText.Unfit unfit) {
            return finding(member, type, unfit.why(), unfit.fix());
        } else if (type.own().isPresent()
                && type.own().get() instanceof OwnText.OfValue one
                && !one.isImplied()
                && ValueTypes.builtIn().of(one.value()).isEmpty()) {
            Optional<Finding> inner = finding(member, one.value());
            return inner.isPresent()
                    ? inner
                    : finding(
                            member,
                            type,
                            "holds the type " + TypeLabels.of(one.value()) + ", which has no text",
                            "let it hold one of the types that have a text");
        }
        for (JavaType argument : type.arguments()) {
            Optional<Finding> inner = finding(member, argument);
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> finding(Member member, JavaType type, String why, String fix) {
        return Optional.of(
                Finding.of(Problem.NOT_ONE_VALUE, member.place(), member.label(), TypeLabels.of(type), why, fix)
                        .causedBy(type.raw().toString()));
    }
}
