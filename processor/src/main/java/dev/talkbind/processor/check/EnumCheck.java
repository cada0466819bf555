package dev.talkbind.processor.check;

import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.MapProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.problem.Listed;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.EnumConstant;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.OwnText;
import dev.talkbind.processor.value.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that each constant of an enum has one text of its own. */
final class EnumCheck {

    private EnumCheck() {}

    static Report check(UserClass user) {
        Report report = new Report();
        Set<String> seen = new HashSet<>();
        for (Member member : texts(user)) {
            for (JavaType type : in(member.valueType())) {
                if (seen.add(type.name().toString())) {
                    check(member, type, report);
                }
            }
        }
        return report;
    }

    /** The members whose texts include texts of enum constants. A converter's texts are not known. */
    private static List<Member> texts(UserClass user) {
        List<Member> texts = new ArrayList<>();
        for (UserFieldProperty field : user.fields()) {
            add(field.member(), field.text(), texts);
        }
        for (CustomProperty property : user.custom()) {
            add(property.member(), property.type(), texts);
        }
        for (MapProperty map : user.maps()) {
            add(map.member(), map.values(), texts);
        }
        return texts;
    }

    private static void add(Member member, Optional<ValueType> type, List<Member> texts) {
        if (member.isProperty() && type.isPresent() && type.get().conversion().isEmpty()) {
            texts.add(member);
        }
    }

    /** The enums whose constants are part of a type's texts: the type itself, its elements, or its one value. */
    static List<JavaType> in(JavaType type) {
        List<JavaType> enums = new ArrayList<>();
        if (type.own().isPresent()) {
            return type.own().get() instanceof OwnText.OfValue one ? in(one.value()) : List.of();
        } else if (!type.constants().isEmpty()) {
            enums.add(type);
        }
        for (JavaType held : type.arguments()) {
            enums.addAll(in(held));
        }
        return enums;
    }

    /** Several constants with the same text are one mistake, and constants with half a surrogate pair are another. */
    private static void check(Member member, JavaType type, Report report) {
        Map<String, List<EnumConstant>> owners = new LinkedHashMap<>();
        List<EnumConstant> halves = new ArrayList<>();
        for (EnumConstant constant : type.constants()) {
            if (Characters.arePaired(constant.text())) {
                List<EnumConstant> alike = owners.getOrDefault(constant.text(), new ArrayList<>());
                alike.add(constant);
                owners.put(constant.text(), alike);
            } else {
                halves.add(constant);
            }
        }
        for (Map.Entry<String, List<EnumConstant>> owned : owners.entrySet()) {
            if (owned.getValue().size() > 1) {
                report.add(twice(member, Characters.printable(owned.getKey()), owned.getValue())
                        .causedBy(type.name() + " " + owned.getKey()));
            }
        }
        if (!halves.isEmpty()) {
            report.add(halves(member, halves).causedBy(type.name().toString()));
        }
    }

    private static Finding twice(Member member, String text, List<EnumConstant> constants) {
        boolean isPair = constants.size() == 2;
        return Finding.of(
                Problem.ENUM_TEXT_TWICE,
                member.place(),
                member.label(),
                "the " + label(constants.subList(1, constants.size())) + (isPair ? " has" : " have"),
                text,
                constants.get(0).name(),
                isPair ? "one of the two" : "each of them");
    }

    private static Finding halves(Member member, List<EnumConstant> constants) {
        String who = member.label() + ": the " + label(constants);
        return Finding.of(Problem.HALF_PAIR, member.place(), who, constants.size() == 1 ? "has a text" : "have texts");
    }

    /** {@code constant GOLD}, or {@code constants GOLD and RED}. */
    static String label(List<EnumConstant> constants) {
        String names = Listed.of(constants.stream().map(EnumConstant::name).toList());
        return (constants.size() == 1 ? "constant " : "constants ") + names;
    }
}
