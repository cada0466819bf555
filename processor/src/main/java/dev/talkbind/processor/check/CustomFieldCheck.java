package dev.talkbind.processor.check;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NamedConverter;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.Advice;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.RuntimeNames;
import dev.talkbind.processor.value.TypeLabels;
import dev.talkbind.processor.value.ValueType;
import java.util.Map;
import java.util.Optional;

/** Checks that every custom field has a text, and that its default is one of its texts. */
final class CustomFieldCheck {

    /** A class file could hold one byte more, but javac makes no constant of that length. */
    private static final int LONGEST = 65_534;

    private final Report report = new Report();

    private CustomFieldCheck() {}

    static Report check(UserClass user) {
        CustomFieldCheck check = new CustomFieldCheck();
        for (CustomProperty property : user.custom()) {
            if (property.member().isProperty()) {
                check.property(user, property);
            }
        }
        check.text(user.label(), user.settings().idPrefix());
        check.text(user.label(), user.settings().role());
        for (Text key : user.settings().retired()) {
            check.length(user.label(), key);
        }
        if (user.isCustomData() && user.mapped().isEmpty()) {
            check.report.add(Problem.NOTHING_MAPPED, user.place(), user.label());
        }
        return check.report;
    }

    private void text(String label, Optional<Text> text) {
        if (text.isPresent() && length(label, text.get())) {
            paired(text.get(), label);
        }
    }

    private void property(UserClass user, CustomProperty property) {
        boolean isValue =
                property.type().isPresent() && property.member().valueType().isConvertible();
        if (!isValue && property.member().type().isNameable() && !hasRawConverter(user)) {
            type(user, property);
        }
        if (property.defaultText().isPresent()) {
            defaultText(user, property, property.defaultText().get());
        }
        for (Text alias : property.aliases()) {
            length(property.member().label(), alias);
        }
        length(property.member().label(), property.key());
    }

    /** Whether the class names a converter that does not say what it converts: it may be this type. */
    private static boolean hasRawConverter(UserClass user) {
        for (NamedConverter named : user.converters()) {
            if (named.converter().converts().isEmpty() || named.converter().isOpen()) {
                return true;
            }
        }
        return false;
    }

    private void type(UserClass user, CustomProperty property) {
        Member member = property.member();
        if (member.valueType().isWildcard()) {
            report.add(Problem.WILDCARD, member.place(), member.label(), TypeLabels.of(member.type()));
        } else if (member.type().isOpen()) {
            UnfitType.open(user, member, member.type(), report);
        } else if (OwnTextCheck.finding(member).isPresent()) {
            report.add(OwnTextCheck.finding(member).get());
        } else {
            String value = TypeLabels.of(member.valueType());
            String type = TypeLabels.of(member.type());
            report.add(Problem.VALUE_TYPE, member.place(), member.label(), type, way(user, member), value);
        }
    }

    /** The fix for a type without a text, besides a converter. */
    private static String way(UserClass user, Member member) {
        JavaType value = member.valueType();
        if (user.view().isPresent()) {
            return viewed(user, value);
        }
        String instead = Advice.instead(member.type());
        if (instead.isEmpty()) {
            instead = Advice.instead(value);
        }
        if (!instead.isEmpty()) {
            return "use " + instead + " instead";
        }
        String keys = NestedAdvice.asKeys(member);
        if (canBeRest(user, value)) {
            return "put @UserField(UserProperty.CUSTOM) on it instead, so that its entries become keys"
                    + (keys.isEmpty() ? "" : "; or " + keys);
        } else if (!keys.isEmpty()) {
            return keys;
        }
        return Advice.isOwn(value) ? own(user, value) : several(user, value);
    }

    /** The fix in a view, which cannot give the property another type. */
    private static String viewed(UserClass user, JavaType value) {
        String type = TypeLabels.of(value);
        String own = Advice.isOwn(value)
                ? "put @TalkText on " + type + " if it is one value; or let it return a view of " + type
                        + ", and put @TalkNested on it instead; or "
                : "";
        return own + "let " + Ways.computing(user) + " give a type that has a text instead";
    }

    /** The fix for a type that holds other values without a text. */
    private static String several(UserClass user, JavaType value) {
        String element = Advice.ownElement(value);
        boolean isElement = !element.isEmpty() && !element.equals(user.label());
        String own = element.isEmpty() ? OwnTextCheck.way(value) : "";
        return (own.isEmpty() ? "" : own.substring("; or ".length()) + "; or ")
                + (isElement
                        ? "use List<" + element + "> instead if " + element + " is an enum or has @TalkText; or "
                        : "")
                + "map the parts of it that matter as properties of their own, or as a List of texts or ids";
    }

    private static boolean canBeRest(UserClass user, JavaType value) {
        return user.isUser()
                && NearCheck.isOpen(user, UserProperty.CUSTOM)
                && (value.is(Map.class, String.class, String.class)
                        || value.name().equals(RuntimeNames.CUSTOM_DATA));
    }

    /** The fix for a class of the developer's own. */
    private static String own(UserClass user, JavaType value) {
        String type = TypeLabels.of(value);
        boolean isUser = value.name().equals(user.type());
        String one = (isUser ? "" : "put @TalkText on " + type + " if it is one value; or ")
                + "map one value of it instead, such as its id";
        if (isUser) {
            return one;
        }
        String made = value.isCustomData() ? "" : " and @TalkCustomData on " + type;
        return one + "; or put @TalkNested on it instead" + made + ", so that its properties become keys";
    }

    private void defaultText(UserClass user, CustomProperty property, Text text) {
        if (user.reads(property.member()) || !DefaultCheck.isOwn(user, property)) {
            defaultText(property, text);
        } else {
            String label = property.member().label();
            report.add(Problem.UNUSED_DEFAULT, text.place(), label, user.isRead() ? label : user.label());
        }
    }

    private void defaultText(CustomProperty property, Text text) {
        String label = property.member().label();
        property.required().ifPresent(required -> report.add(Problem.REQUIRED_DEFAULT, text.place(), label));
        if (paired(text, label) && length(label, text)) {
            property.type()
                    .flatMap(ValueType::grammar)
                    .filter(grammar -> !grammar.accepts(text.value()))
                    .ifPresent(grammar -> report.add(
                            Problem.DEFAULT_TEXT,
                            text.place(),
                            label,
                            grammar.expected(),
                            grammar.example(),
                            Characters.printable(text.value())));
        }
    }

    private boolean paired(Text text, String label) {
        boolean paired = Characters.arePaired(text.value());
        if (!paired) {
            report.add(Problem.HALF_PAIR, text.place(), label, "has a text");
        }
        return paired;
    }

    /** Checks that the text fits into a class file as a constant. */
    private boolean length(String label, Text text) {
        boolean fits = Characters.bytes(text.value()) <= LONGEST;
        if (!fits) {
            report.add(Problem.LONG_TEXT, text.place(), label);
        }
        return fits;
    }
}
