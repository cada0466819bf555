package dev.talkbind.processor.check;

import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.MapProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.OwnText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Checks that notifications can reach the user, and that nothing goes to TalkJS that should not. */
final class PrivacyCheck {

    private static final List<String> SECRETS = List.of(
            "password",
            "passwd",
            "secret",
            "token",
            "ssn",
            "iban",
            "api key",
            "private key",
            "credit card",
            "pin",
            "jwt");

    private static final Map<String, UserProperty> PRIVATE = new TreeMap<>(Map.of(
            "email",
            UserProperty.EMAIL,
            "email address",
            UserProperty.EMAIL,
            "phone",
            UserProperty.PHONE,
            "phone number",
            UserProperty.PHONE,
            "telephone",
            UserProperty.PHONE,
            "mobile",
            UserProperty.PHONE));

    private PrivacyCheck() {}

    static Report check(UserClass user) {
        Report report = new Report();
        for (Map.Entry<Channel, Text> entry : user.settings().notifications().entrySet()) {
            channel(user, entry.getKey(), entry.getValue(), report);
        }
        report.addAll(properties(user));
        return report;
    }

    /** The findings about the properties themselves, including nested ones. */
    static Report properties(UserClass user) {
        Report report = new Report();
        for (CustomProperty property : user.custom()) {
            Member member = property.member();
            report.addAll(property(user, member, property.key(), member.valueType()));
        }
        for (MapProperty map : user.maps()) {
            if (map.values().isPresent()) {
                report.addAll(property(user, map.member(), map.prefix(), map.held()));
            }
        }
        for (UserFieldProperty field : user.fields()) {
            deprecated(field, report);
        }
        return report;
    }

    private static void channel(UserClass user, Channel channel, Text text, Report report) {
        if (channel == Channel.SMS && user.field(UserProperty.PHONE).isEmpty()) {
            String near = NearCheck.question(user, UserProperty.PHONE);
            report.add(Finding.of(Problem.NO_PHONE, text.place(), user.label()).asking(near));
        }
        if (channel == Channel.EMAIL && user.field(UserProperty.EMAIL).isEmpty()) {
            String near = NearCheck.question(user, UserProperty.EMAIL);
            report.add(Finding.of(Problem.NO_EMAIL, text.place(), user.label(), "email", "UserProperty.EMAIL")
                    .asking(near));
        }
        boolean hasRole = user.settings().role().isPresent()
                || user.field(UserProperty.ROLE).isPresent();
        if (channel == Channel.EMAIL && !hasRole) {
            report.add(
                    Problem.NO_EMAIL,
                    text.place(),
                    user.label(),
                    "role",
                    "UserProperty.ROLE, or give @TalkUser a role");
        }
    }

    /** If the property looks like a secret, it is not also reported as private data: that is one mistake. */
    private static Report property(UserClass user, Member member, Text key, JavaType held) {
        Report report = new Report();
        List<NameWords> names = List.of(NameWords.of(member.name()), NameWords.of(key.value()));
        for (String secret : SECRETS) {
            if (names.get(0).have(secret) || names.get(1).have(secret)) {
                report.add(Problem.SECRET, key.place(), member.label(), secret);
                return report;
            }
        }
        for (Map.Entry<String, UserProperty> entry : PRIVATE.entrySet()) {
            if (isText(held)
                    && (names.get(0).endIn(entry.getKey()) || names.get(1).endIn(entry.getKey()))) {
                String way = way(user, member, entry.getValue());
                report.add(Problem.PRIVATE_DATA, key.place(), member.label(), entry.getKey(), way);
                return report;
            }
        }
        return report;
    }

    /** The fix: a field of the user is private, if no property is mapped to it yet. */
    private static String way(UserClass user, Member member, UserProperty field) {
        JavaType type = member.valueType();
        boolean isFit = type.is(String.class)
                || type.isArrayOf(String.class)
                || type.is(List.class, String.class)
                || type.is(Set.class, String.class);
        if (user.isUser() && isFit && NearCheck.isOpen(user, field)) {
            return "put @UserField(UserProperty." + field.name() + ") on it instead, which is private";
        }
        return Ways.canBeLeftOut(user, member) ? "leave it out with @TalkIgnore alone" : "keep it out of TalkJS";
    }

    /** Whether the type can hold an address. A flag that an address was verified is not private. */
    private static boolean isText(JavaType type) {
        if (type.is(String.class) || type.isArrayOf(String.class)) {
            return true;
        }
        if (type.own().isPresent() && type.own().get() instanceof OwnText.OfValue one && isText(one.value())) {
            return true;
        }
        for (JavaType argument : type.arguments()) {
            if (isText(argument)) {
                return true;
            }
        }
        return false;
    }

    private static void deprecated(UserFieldProperty field, Report report) {
        if (field.field() == UserProperty.AVAILABILITY_TEXT || field.field() == UserProperty.WELCOME_MESSAGE) {
            report.add(
                    Problem.DEPRECATED_FIELD,
                    field.member().place(),
                    field.member().label(),
                    field.field().name());
        }
    }
}
