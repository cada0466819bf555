package dev.talkbind.processor.check;

import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.problem.Listed;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.EnumConstant;
import dev.talkbind.processor.value.JavaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the constants of every enum with a text have one each, of their own. */
final class EnumCheck {

    private EnumCheck() {}

    static Report check(UserClass user) {
        Report report = new Report();
        Set<String> seen = new HashSet<>();
        for (Member member : texts(user)) {
            for (JavaType type : enums(member.valueType())) {
                if (seen.add(type.name().toString())) {
                    check(member, type, report);
                }
            }
        }
        return report;
    }

    private static List<Member> texts(UserClass user) {
        List<Member> texts = new ArrayList<>();
        for (UserFieldProperty field : user.fields()) {
            if (field.is(FieldForm.TEXT) && !field.isChosen() && field.member().isProperty()) {
                texts.add(field.member());
            }
        }
        for (CustomProperty property : user.custom()) {
            boolean isBuiltIn =
                    property.type().isPresent() && !property.type().get().isChosen();
            if (isBuiltIn && property.member().isProperty()) {
                texts.add(property.member());
            }
        }
        return texts;
    }

    /** The type and what it is a list or a set of, where they are enums. */
    private static List<JavaType> enums(JavaType type) {
        List<JavaType> types = new ArrayList<>(type.arguments());
        types.add(0, type);
        List<JavaType> enums = new ArrayList<>();
        for (JavaType one : types) {
            if (!one.constants().isEmpty()) {
                enums.add(one);
            }
        }
        return enums;
    }

    /** Constants of one text are one mistake. */
    private static void check(Member member, JavaType type, Report report) {
        Map<String, List<String>> owners = new LinkedHashMap<>();
        for (EnumConstant constant : type.constants()) {
            if (Characters.arePaired(constant.text())) {
                List<String> names = owners.getOrDefault(constant.text(), new ArrayList<>());
                names.add(constant.name());
                owners.put(constant.text(), names);
            } else {
                report.add(Problem.HALF_PAIR, member.place(), member.label() + ": the constant " + constant.name());
            }
        }
        for (Map.Entry<String, List<String>> owned : owners.entrySet()) {
            if (owned.getValue().size() > 1) {
                twice(member, Characters.printable(owned.getKey()), owned.getValue(), report);
            }
        }
    }

    private static void twice(Member member, String text, List<String> names, Report report) {
        boolean isPair = names.size() == 2;
        String others = Listed.of(names.subList(1, names.size()));
        report.add(
                Problem.ENUM_TEXT_TWICE,
                member.place(),
                member.label(),
                isPair ? "the constant " + others + " has" : "the constants " + others + " have",
                text,
                names.get(0),
                isPair ? "one of the two" : "each of them");
    }
}
