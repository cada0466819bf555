package dev.talkbind.processor.check;

import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.EnumConstant;
import dev.talkbind.processor.value.JavaType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the constants of every enum with a text have one each, of their own. */
final class EnumCheck {

    private EnumCheck() {}

    static Report check(UserClass user) {
        Report report = new Report();
        Stream<Member> fields =
                user.fields().stream().filter(field -> field.is(FieldForm.TEXT)).map(field -> field.member());
        Stream<Member> custom = user.custom().stream()
                .filter(property ->
                        property.converter().isEmpty() && property.type().isPresent())
                .map(CustomProperty::member);
        Set<String> seen = new HashSet<>();
        Stream.concat(fields, custom)
                .filter(member -> member.isProperty())
                .forEach(member -> enums(member.valueType())
                        .filter(type -> seen.add(type.name().toString()))
                        .forEach(type -> check(member, type, report)));
        return report;
    }

    /** The type and what it is a list or a set of, where they are enums; others have no constants. */
    private static Stream<JavaType> enums(JavaType type) {
        return Stream.concat(Stream.of(type), type.arguments().stream());
    }

    private static void check(Member member, JavaType type, Report report) {
        Map<String, String> owners = new HashMap<>();
        for (EnumConstant constant : type.constants()) {
            String text = constant.text();
            String first = owners.putIfAbsent(text, constant.name());
            if (!Characters.arePaired(text)) {
                report.add(Problem.HALF_PAIR, member.place(), member.label() + ": the constant " + constant.name());
            } else if (first != null) {
                String shown = Characters.printable(text);
                report.add(Problem.ENUM_TEXT_TWICE, member.place(), member.label(), constant.name(), shown, first);
            }
        }
    }
}
