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

/** Reports a type that claims to be one text but is not, with the reason and the fix. */
final class OwnTextCheck {

    private OwnTextCheck() {}

    /** The finding for a property whose type has no text: what that type, or the type that it holds, claims. */
    static Optional<Finding> finding(Member member) {
        return finding(member, member.valueType());
    }

    /**
     * The fix for a type of the developer's own, or for the type that a property holds:
     * {@code ; or put @TalkText on RiderId}.
     */
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
