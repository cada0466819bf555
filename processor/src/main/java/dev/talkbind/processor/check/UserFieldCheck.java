package dev.talkbind.processor.check;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.TypeLabels;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks that the user has the TalkJS fields that it needs, each once and with a possible type. */
final class UserFieldCheck {

    private static final List<String> UNSTABLE = List.of("email", "mail", "phone", "username", "login", "name");

    private final UserClass user;
    private final Report report = new Report();
    private final Map<UserProperty, UserFieldProperty> seen = new EnumMap<>(UserProperty.class);

    private UserFieldCheck(UserClass user) {
        this.user = user;
    }

    static Report check(UserClass user) {
        UserFieldCheck check = new UserFieldCheck(user);
        for (UserFieldProperty field : user.fields()) {
            if (user.isUser()) {
                check.field(field);
            } else {
                check.stranger(field);
            }
        }
        if (user.isUser()) {
            for (NestedProperty nested : user.allNested()) {
                if (nested.body().isPresent()) {
                    nested.of().fields().forEach(check::field);
                }
            }
            check.missing();
            check.report.addAll(NearCheck.check(user));
        }
        return check.report;
    }

    private void missing() {
        if (!user.isWritten()) {
            return;
        }
        if (!seen.containsKey(UserProperty.ID)) {
            missing(Problem.NO_ID, UserProperty.ID);
        }
        if (user.settings().syncsBrowsers() && !seen.containsKey(UserProperty.NAME)) {
            missing(Problem.NO_NAME, UserProperty.NAME);
        }
    }

    private void missing(Problem problem, UserProperty field) {
        report.add(Finding.of(problem, user.place(), user.label()).asking(NearCheck.question(user, field)));
    }

    /** Reports a user field of a type that is not a user. */
    private void stranger(UserFieldProperty field) {
        report.add(
                Problem.NO_USER,
                field.member().place(),
                field.member().label(),
                field.field().name(),
                user.label(),
                asKey(field));
    }

    /**
     * How the property can be custom data instead, unless it has no text there, or would show an address to everybody.
     */
    private static String asKey(UserFieldProperty field) {
        boolean isPrivate = field.field() == UserProperty.EMAIL
                || field.field() == UserProperty.PHONE
                || field.field() == UserProperty.PUSH_TOKENS;
        return field.text().isPresent() && !isPrivate ? "remove @UserField, so that it becomes a key; or " : "";
    }

    private void field(UserFieldProperty field) {
        idName(field);
        UserFieldProperty first = seen.putIfAbsent(field.field(), field);
        boolean isOne =
                first == null || !field.member().isProperty() || !first.member().isProperty();
        if (!isOne) {
            report.add(
                    Problem.FIELD_TWICE,
                    field.member().place(),
                    field.member().label(),
                    field.field().name(),
                    first.member().label(),
                    Ways.isGivenNull(user, field.member()) ? "@CustomField" : "@TalkIgnore");
        } else if (isNestable(field)) {
            report.add(
                    Problem.NESTED_AS_REST,
                    field.member().place(),
                    field.member().label());
        } else if (isUnfit(field) && field.member().type().isOpen()) {
            UnfitType.open(user, field.member(), field.member().type(), report);
        } else if (isUnfit(field) && OwnTextCheck.finding(field.member()).isPresent()) {
            report.add(OwnTextCheck.finding(field.member()).get());
        } else if (isUnfit(field)) {
            unfit(field);
        }
    }

    private void unfit(UserFieldProperty field) {
        Member member = field.member();
        String type = TypeLabels.of(member.type());
        String name = field.field().name();
        Problem problem = field.byName() ? Problem.UNINTENDED_FIELD : Problem.FIELD_TYPE;
        report.add(problem, member.place(), member.label(), type, name, types(field.field()), fit() + ways(field));
    }

    private String fit() {
        return user.view().isPresent()
                ? "let " + Ways.computing(user) + " give one of these types instead"
                : "give it one of these types";
    }

    /** The possible types; for a field that is text, a converter is possible too. */
    private String ways(UserFieldProperty field) {
        return field.hasText()
                ? OwnTextCheck.way(field.member().valueType())
                        + "; or name a converter: @UserField(value = UserProperty."
                        + field.field().name() + ", converter = ...)" + instead(field)
                : instead(field);
    }

    /** The fix if the type should stay. If the field is required, another property has to be mapped to it. */
    private String instead(UserFieldProperty field) {
        Member member = field.member();
        boolean hasText = field.text().isPresent() && field.field() != UserProperty.PUSH_TOKENS;
        String custom = hasText ? "; or make it custom data with @CustomField alone" : "";
        if (Ways.isGivenNull(user, member)) {
            return Ways.isNeeded(user, field.field()) ? "" : custom;
        } else if (!Ways.isNeeded(user, field.field())) {
            return custom + "; or leave it out with @TalkIgnore alone";
        }
        String computed = user.isRead() ? ", with direction = Direction.WRITE if that is computed" : "";
        return "; or put @TalkIgnore alone on it, and @UserField(UserProperty."
                + field.field().name() + ") on a property that has one of these types" + computed;
    }

    /** Whether only its type is wrong, although generated code can name it. */
    private static boolean isUnfit(UserFieldProperty field) {
        return (field.form().isEmpty()
                        || field.is(FieldForm.TEXT) && field.text().isEmpty())
                && field.member().isProperty()
                && field.member().type().isNameable();
    }

    /** Whether the keys of its type should be beside the other keys, and not be the rest of the keys. */
    private static boolean isNestable(UserFieldProperty field) {
        return field.field() == UserProperty.CUSTOM
                && field.member().isProperty()
                && field.member().valueType().isCustomData();
    }

    /** Warns of an id that is an address or a login, because these can change. */
    private void idName(UserFieldProperty field) {
        String name = field.member().name().toLowerCase(Locale.ROOT);
        if (field.field() == UserProperty.ID && UNSTABLE.contains(name)) {
            report.add(
                    Problem.UNSTABLE_ID, field.member().place(), field.member().label());
        }
    }

    /** The possible types of a property; for custom data, every known type with a text. */
    static String types(UserClass user, Member member) {
        for (UserFieldProperty field : user.fields()) {
            if (field.member().isCalled(member.name())) {
                return "be " + types(field.field());
            }
        }
        return "have a type that is known";
    }

    private static String types(UserProperty field) {
        return switch (field) {
            case ID -> "a String, a number, a UUID or another type with a text";
            case NAME, WELCOME_MESSAGE, AVAILABILITY_TEXT -> "a String";
            case PHOTO_URL -> "a String, URI or URL";
            case ROLE -> "a String or an enum";
            case LOCALE -> "a String or a Locale";
            case EMAIL, PHONE -> "a String, or an array, List or Set of String";
            case CUSTOM -> "a CustomData or a Map<String, String>";
            case PUSH_TOKENS -> "a Map<String, Boolean>";
            case CREATED_AT -> "an Instant, or a long in milliseconds";
        };
    }
}
