package dev.talkbind.processor.check;

import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whether notifications can reach the user, and whether something goes to TalkJS that should not. */
final class PrivacyCheck {

    private static final List<String> SECRETS = List.of(
            "password",
            "passwd",
            "secret",
            "token",
            "ssn",
            "iban",
            "apikey",
            "api_key",
            "api-key",
            "privatekey",
            "creditcard");

    private static final Map<String, UserProperty> PRIVATE =
            new TreeMap<>(Map.of("email", UserProperty.EMAIL, "phone", UserProperty.PHONE));

    private PrivacyCheck() {}

    static Report check(UserClass user) {
        Report report = new Report();
        user.settings().notifications().forEach((channel, text) -> channel(user, channel, text, report));
        user.custom().forEach(property -> secret(property, report));
        user.custom().forEach(property -> personal(property, report));
        user.fields().forEach(field -> deprecated(field, report));
        return report;
    }

    private static void channel(UserClass user, Channel channel, Text text, Report report) {
        if (channel == Channel.SMS && user.field(UserProperty.PHONE).isEmpty()) {
            report.add(Problem.NO_PHONE, text.place(), user.label());
        }
        if (channel == Channel.EMAIL && user.field(UserProperty.EMAIL).isEmpty()) {
            report.add(Problem.NO_EMAIL, text.place(), user.label(), "email", "UserProperty.EMAIL");
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

    private static void secret(CustomProperty property, Report report) {
        Optional<String> word = secretIn(property.member().name())
                .or(() -> secretIn(property.key().value()));
        word.ifPresent(secret -> report.add(
                Problem.SECRET, property.key().place(), property.member().label(), secret));
    }

    private static void personal(CustomProperty property, Report report) {
        PRIVATE.forEach((word, field) -> {
            if (Stream.of(property.member().name(), property.key().value()).anyMatch(name -> names(word, name))) {
                report.add(
                        Problem.PRIVATE_DATA,
                        property.key().place(),
                        property.member().label(),
                        word,
                        field.name());
            }
        });
    }

    /** Whether the name is the word, or ends in it. */
    private static boolean names(String word, String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(word);
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

    private static Optional<String> secretIn(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return SECRETS.stream().filter(lower::contains).findFirst();
    }
}
