package dev.talkbind.processor.check;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.TypeLabels;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether the fields of the TalkJS user are all there, each once and of a type it can be. */
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
            check.missing();
        }
        return check.report;
    }

    private void missing() {
        if (!user.isWritten()) {
            return;
        }
        if (!seen.containsKey(UserProperty.ID)) {
            report.add(Problem.NO_ID, user.place(), user.label());
        }
        if (user.settings().syncsBrowsers() && !seen.containsKey(UserProperty.NAME)) {
            report.add(Problem.NO_NAME, user.place(), user.label());
        }
    }

    /** A field of a user, where there is none. */
    private void stranger(UserFieldProperty field) {
        report.add(
                Problem.NO_USER,
                field.member().place(),
                field.member().label(),
                field.field().name(),
                user.label());
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
                    first.member().label());
        } else if (isUnfit(field) && OwnTextCheck.finding(field.member()).isPresent()) {
            report.add(OwnTextCheck.finding(field.member()).get());
        } else if (isUnfit(field)) {
            report.add(
                    field.byName() ? Problem.UNINTENDED_FIELD : Problem.FIELD_TYPE,
                    field.member().place(),
                    field.member().label(),
                    TypeLabels.of(field.member().type()),
                    field.field().name(),
                    types(field.field()),
                    ways(field));
        }
    }

    /** The other ways out for a field that is text. */
    private static String ways(UserFieldProperty field) {
        return switch (field.field()) {
            case CUSTOM, PUSH_TOKENS, CREATED_AT -> "";
            default ->
                OwnTextCheck.way(field.member().valueType()) + "; or name a converter: @UserField(value = UserProperty."
                        + field.field().name() + ", converter = ...)";
        };
    }

    /** Whether its type is the one thing that is wrong with it, though generated code can name it. */
    private static boolean isUnfit(UserFieldProperty field) {
        return (field.form().isEmpty()
                        || field.is(FieldForm.TEXT) && field.text().isEmpty())
                && field.member().isProperty()
                && field.member().type().isNameable();
    }

    /** An address or a login that somebody changes is no id. */
    private void idName(UserFieldProperty field) {
        String name = field.member().name().toLowerCase(Locale.ROOT);
        if (field.field() == UserProperty.ID && UNSTABLE.contains(name)) {
            report.add(
                    Problem.UNSTABLE_ID, field.member().place(), field.member().label());
        }
    }

    private static String types(UserProperty field) {
        return switch (field) {
            case ID -> "a String, a number, a UUID or another type with a text";
            case NAME, WELCOME_MESSAGE, AVAILABILITY_TEXT -> "a String";
            case PHOTO_URL -> "a String, URI or URL";
            case ROLE -> "a String or an enum";
            case LOCALE -> "a String or a Locale";
            case EMAIL, PHONE -> "a String, or an array, List or Set of String";
            case CUSTOM -> "a CustomData, a Map<String, String> or a @TalkCustomData type";
            case PUSH_TOKENS -> "a Map<String, Boolean>";
            case CREATED_AT -> "an Instant, or a long in milliseconds";
        };
    }
}
