package dev.talkbind.processor.check;

import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.value.Advice;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.TypeLabels;
import dev.talkbind.processor.value.ValueTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fix for a nested value whose type maps nothing, or is unknown. */
final class NestedAdvice {

    private NestedAdvice() {}

    /**
     * Whether the type, or the type of its elements, is one that the developer cannot annotate: a list, a number, an
     * array.
     */
    static boolean isOfOthers(JavaType type) {
        return type.isArray() || !type.isVariable() && !type.isWildcard() && !isOwn(type);
    }

    private static boolean isOwn(JavaType type) {
        return Advice.isOwn(JavaType.of(type.raw()));
    }

    /** The fix if there is nothing to map. */
    static String ofNothing(JavaType type, boolean hasPrefix) {
        if (ValueTypes.builtIn().of(type).isPresent()) {
            return "put @CustomField on it instead";
        } else if (!isOfOthers(type)) {
            String label = TypeLabels.of(type);
            return "annotate properties of " + label
                    + " with @CustomField or @UserField, or put @TalkCustomData on it, which"
                    + " maps them all; or put @TalkText on " + label
                    + " if it is one value, and @CustomField on the property"
                    + " instead";
        } else if (type.arguments().isEmpty()) {
            return "put @CustomField with a converter on it instead";
        }
        return ofHolding(type, hasPrefix);
    }

    /** The same of what holds others. */
    private static String ofHolding(JavaType type, boolean hasPrefix) {
        JavaType held = type.arguments().get(type.arguments().size() - 1);
        if (isMap(type) && ValueTypes.builtIn().of(held).isPresent()) {
            return "let it be a Map<String, " + TypeLabels.of(held) + ">"
                    + (hasPrefix ? "" : ", and give @TalkNested a prefix that no other key has");
        }
        if (type.is(Optional.class)) {
            return "let it be one Optional around what it holds";
        }
        boolean isOwn = !held.isVariable() && !held.isWildcard() && isOwn(held);
        String label = TypeLabels.of(held);
        boolean isFit = type.is(List.class) || type.is(Set.class);
        String list =
                isFit ? "put @CustomField on it instead" : "let it be a List<" + label + "> with @CustomField instead";
        return (isOwn ? list + " if " + label + " has @TalkText; or " : "")
                + "map the part of it that matters, such as ids, as a List with @CustomField";
    }

    /** The fix in a view, for which the annotations of the class itself do not count. */
    static String ofViewed(JavaType type) {
        String label = TypeLabels.of(type);
        return "let it return a view of " + label + "; or put @TalkText on " + label
                + " if it is one value, and @CustomField on the property instead";
    }

    /** How a map that should be one text can be mapped as keys; empty for any other type. */
    static String asKeys(Member member) {
        JavaType type = member.valueType();
        if (!isMap(type) || ValueTypes.builtIn().of(type.arguments().get(1)).isEmpty()) {
            return "";
        }
        boolean isFit = type.is(Map.class) && type.arguments().get(0).is(String.class);
        String held = TypeLabels.of(type.arguments().get(1));
        return (isFit ? "" : "let it be a Map<String, " + held + ">, and ") + "put @TalkNested(prefix = \""
                + member.name() + "_\") on it instead, so that its entries become keys of that prefix";
    }

    /** Whether it is a map type of the JDK, including {@code Map} itself, which holds the keys of a prefix. */
    private static boolean isMap(JavaType type) {
        String name = type.raw().toString();
        return name.startsWith("java.util.")
                && name.endsWith("Map")
                && type.arguments().size() == 2;
    }

    /** The fix for a property of this class whose type has type variables or wildcards. */
    static String ofOpen(UserClass holder, Member member) {
        if (!member.valueType().isVariable()) {
            return "let " + member.label() + " have a type without them, such as a subclass of its own";
        }
        boolean hasHeirs = !holder.shape().isFinal()
                && (!holder.isRead() || holder.creation().way() == Creation.Way.CONSTRUCTOR);
        String heir = "; or annotate a subclass of " + holder.label() + " that names it, instead of " + holder.label();
        return "let " + member.label() + " have the type that stands for it" + (hasHeirs ? heir : "");
    }
}
