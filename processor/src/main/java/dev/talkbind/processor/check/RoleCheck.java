package dev.talkbind.processor.check;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.problem.Listed;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.EnumConstant;
import dev.talkbind.processor.value.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that a user has one role, which the dashboard knows. */
final class RoleCheck {

    private final List<String> declared = new ArrayList<>();
    private final Report report = new Report();

    private RoleCheck() {}

    static Report check(UserClass user) {
        RoleCheck check = new RoleCheck();
        for (Text role : user.settings().roles()) {
            check.declare(role);
        }
        for (Text role : user.settings().roles()) {
            check.declared(role, user);
        }
        Optional<UserFieldProperty> property = user.field(UserProperty.ROLE);
        if (user.settings().role().isPresent()) {
            check.fixed(user, user.settings().role().get(), property);
        }
        if (property.isPresent() && property.get().hasOwnText()) {
            check.constants(property.get());
        }
        return check.report;
    }

    /** Adds a declared role. If it is one text with commas, it adds the roles between the commas. */
    private void declare(Text role) {
        for (String one : parts(role.value())) {
            if (!declared.contains(one)) {
                declared.add(one);
            }
        }
    }

    private void declared(Text role, UserClass user) {
        if (isSeveral(role.value())) {
            report.add(several(role.place(), user.label() + " declares", List.of(role.value()), separate()));
        }
        if (role.value().isBlank()) {
            report.add(Problem.BLANK_ROLE_NAME, role.place(), user.label());
        }
    }

    private static List<String> parts(String roles) {
        List<String> parts = new ArrayList<>();
        for (String part : roles.split(",", -1)) {
            if (!part.isBlank()) {
                parts.add(part.equals(roles) ? part : part.strip());
            }
        }
        return parts;
    }

    /** Whether one text is meant to be several roles. */
    private static boolean isSeveral(String role) {
        return role.indexOf(',') >= 0;
    }

    private static Finding several(Place place, String who, List<String> roles, String fix) {
        boolean isOne = roles.size() == 1;
        return Finding.of(
                Problem.ROLES_IN_ONE,
                place,
                who,
                (isOne ? "role " : "roles ") + quoted(roles) + (isOne ? ", with a comma" : ", with commas"),
                isOne ? "it" : "them",
                isOne ? "that" : "each",
                fix);
    }

    private static String quoted(List<String> roles) {
        return Listed.of(roles.stream()
                .map(role -> "\"" + Characters.printable(role) + "\"")
                .toList());
    }

    /** How the intended roles should be written. */
    private String separate() {
        String roles = declared.isEmpty() ? "seller\", \"buyer" : String.join("\", \"", declared);
        return "write each role as a text of its own: roles = {\"" + roles + "\"}";
    }

    private void fixed(UserClass user, Text role, Optional<UserFieldProperty> property) {
        if (role.value().isBlank()) {
            report.add(Problem.BLANK_ROLE, role.place(), user.label());
        } else if (property.isPresent()) {
            report.add(
                    Problem.TWO_ROLES,
                    role.place(),
                    user.label(),
                    Characters.printable(role.value()),
                    property.get().member().label(),
                    Ways.isGivenNull(user, property.get().member())
                            ? ""
                            : ", or leave the property out with @TalkIgnore alone");
        } else if (isSeveral(role.value())) {
            report.add(several(role.place(), user.label() + " has", List.of(role.value()), oneOf(role.value())));
        } else if (!isDeclared(role.value())) {
            String roles = String.join(", ", declared);
            report.add(Finding.of(
                            Problem.UNKNOWN_ROLE, role.place(), Characters.printable(role.value()), roles, user.label())
                    .misspelt(role.value(), declared));
        }
    }

    /** Says that a user has only one role. */
    private static String oneOf(String roles) {
        List<String> parts = parts(roles);
        return "name one role: role = \"" + (parts.isEmpty() ? "seller" : parts.get(0)) + "\"";
    }

    private void constants(UserFieldProperty property) {
        Member member = property.member();
        for (JavaType type : EnumCheck.in(member.valueType())) {
            constants(member, type);
        }
    }

    private void constants(Member member, JavaType type) {
        List<EnumConstant> several = new ArrayList<>();
        List<EnumConstant> undeclared = new ArrayList<>();
        for (EnumConstant constant : type.constants()) {
            if (isSeveral(constant.text())) {
                several.add(constant);
            } else if (!isDeclared(constant.text())) {
                undeclared.add(constant);
            }
        }
        if (!several.isEmpty()) {
            report.add(several(member, several).causedBy(type.name().toString()));
        }
        if (!undeclared.isEmpty()) {
            report.add(undeclared(member, undeclared).causedBy(type.name() + " " + declared));
        }
    }

    private static Finding several(Member member, List<EnumConstant> constants) {
        boolean isOne = constants.size() == 1;
        String who = member.label() + ": the " + EnumCheck.label(constants) + (isOne ? " stands for" : " stand for");
        String fix = "give " + (isOne ? "the" : "each") + " constant the name of one role with @JsonProperty";
        return several(member.place(), who, texts(constants), fix);
    }

    private static List<String> texts(List<EnumConstant> constants) {
        return constants.stream().map(EnumConstant::text).toList();
    }

    private Finding undeclared(Member member, List<EnumConstant> constants) {
        boolean isOne = constants.size() == 1;
        String names = EnumCheck.label(constants);
        String texts = quoted(texts(constants));
        return Finding.of(
                        Problem.UNKNOWN_ROLE_CONSTANT,
                        member.place(),
                        member.label(),
                        "the " + names + (isOne ? " stands" : " stand"),
                        isOne ? "role " + texts + ", which is not one" : "roles " + texts + ", which are none",
                        String.join(", ", declared),
                        isOne ? "the constant the role's name" : "each constant its role's name")
                .asking(meant(constants));
    }

    /**
     * The declared roles that the constants nearly name. If there are several constants, it says which role belongs to
     * which.
     */
    private String meant(List<EnumConstant> constants) {
        StringBuilder meant = new StringBuilder();
        for (EnumConstant constant : constants) {
            Optional<String> near = Finding.near(constant.text(), declared);
            if (near.isPresent()) {
                String which = constants.size() == 1 ? "" : " by " + constant.name();
                meant.append(" Did you mean \"")
                        .append(near.get())
                        .append('"')
                        .append(which)
                        .append('?');
            }
        }
        return meant.toString();
    }

    private boolean isDeclared(String role) {
        return declared.isEmpty() || declared.contains(role);
    }
}
