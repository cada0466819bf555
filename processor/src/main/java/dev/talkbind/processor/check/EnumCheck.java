package dev.talkbind.processor.check;

import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.EnumConstant;
import dev.talkbind.processor.value.JavaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
        List<JavaType> enums = new ArrayList<>();
        enums.add(type);
        enums.addAll(type.arguments());
        enums.removeIf(one -> one.constants().isEmpty());
        return enums;
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
