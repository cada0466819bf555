package dev.talkbind.processor;

import dev.talkbind.processor.model.ComponentModel;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The options that a build gives with {@code -Atalkbind.…}. */
final class Options {

    static final String ROLES = "talkbind.roles";
    static final String VERBOSE = "talkbind.verbose";
    static final String COMPONENTS = "talkbind.componentModel";
    static final String CONVERTERS = "talkbind.converters";
    static final String SCHEMA = "talkbind.schema";
    private static final Set<String> KNOWN = new TreeSet<>(Set.of(ROLES, VERBOSE, COMPONENTS, CONVERTERS, SCHEMA));

    /** A switch without a value is on. */
    private static final Set<String> SWITCH = Set.of("true", "false", "null", "");

    private static final Pattern NO_ROLES = Pattern.compile("[\"{}\\[\\];|]");

    private final Map<String, String> given;

    Options(Map<String, String> given) {
        this.given = given;
    }

    /**
     * The options to declare to the compiler, including unknown options that {@link #check} warns of, so that the
     * compiler does not warn of them too.
     */
    Set<String> declared() {
        Set<String> declared = new TreeSet<>(KNOWN);
        declared.addAll(unknown());
        return declared;
    }

    /** The role names that exist in the dashboard, separated by commas. */
    List<String> roles() {
        return areRolesBad() ? List.of() : names(ROLES);
    }

    /** The names of the converters that apply to the whole build, separated by commas. */
    List<String> converters() {
        return names(CONVERTERS);
    }

    /**
     * Whether there are no roles, or the option is written like Java or like another kind of list:
     * {@code {"seller", "buyer"}}.
     */
    private boolean areRolesBad() {
        String text = Objects.requireNonNullElse(given.get(ROLES), "");
        return given.containsKey(ROLES)
                && (NO_ROLES.matcher(text).find() || names(ROLES).isEmpty());
    }

    private List<String> names(String option) {
        List<String> names = new ArrayList<>();
        for (String name : Objects.requireNonNullElse(given.get(option), "").split(",", -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }

    /** How a container finds generated classes. If the option has no known value, no container does. */
    ComponentModel components() {
        String name = given.get(COMPONENTS);
        return name == null ? ComponentModel.DEFAULT : ComponentModel.of(name).orElse(ComponentModel.DEFAULT);
    }

    boolean isVerbose() {
        return given.containsKey(VERBOSE) && !"false".equals(given.get(VERBOSE));
    }

    /** Whether each type gets a schema file beside its classes. */
    boolean hasSchema() {
        return !"false".equals(given.get(SCHEMA));
    }

    /** A warning for each option that looks like one of ours but is not. */
    Report check() {
        Report report = new Report();
        for (String option : unknown()) {
            report.add(Finding.of(Problem.UNKNOWN_OPTION, Place.nowhere(), option, String.join(", ", KNOWN))
                    .misspelt(option, KNOWN));
        }
        if (areRolesBad()) {
            bad(ROLES, "role names with commas between them, such as seller,buyer", report);
        }
        if (given.containsKey(CONVERTERS) && converters().isEmpty()) {
            bad(
                    CONVERTERS,
                    "converter classes with commas between them, such as com.acme.StampText,com.acme.MoneyText",
                    report);
        }
        for (String option : List.of(VERBOSE, SCHEMA)) {
            if (given.containsKey(option) && !SWITCH.contains(String.valueOf(given.get(option)))) {
                bad(option, "true or false", report);
            }
        }
        if (given.containsKey(COMPONENTS)
                && ComponentModel.of(String.valueOf(given.get(COMPONENTS))).isEmpty()) {
            bad(COMPONENTS, "default, spring or jakarta", report);
        }
        return report;
    }

    private void bad(String option, String values, Report report) {
        report.add(
                Problem.BAD_OPTION, Place.nowhere(), option, Objects.requireNonNullElse(given.get(option), ""), values);
    }

    private Set<String> unknown() {
        Set<String> unknown = new TreeSet<>();
        for (String option : given.keySet()) {
            if (option.startsWith("talkbind.") && !KNOWN.contains(option)) {
                unknown.add(option);
            }
        }
        return unknown;
    }
}
