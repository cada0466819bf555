package dev.talkbind.processor.check;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Access;
import dev.talkbind.processor.model.MapProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.value.TypeLabels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that the types of nested values map something, and only what the class can have. */
final class NestedCheck {

    private final UserClass user;
    private final Report report = new Report();
    private final List<MapProperty> maps = new ArrayList<>();
    private final Set<String> seen = new HashSet<>(); // types with a direction, each of which is checked once

    private NestedCheck(UserClass user) {
        this.user = user;
    }

    static Report check(UserClass user) {
        NestedCheck check = new NestedCheck(user);
        for (UserClass body : user.bodies()) {
            for (NestedProperty property : body.nested()) {
                check.property(body, property);
            }
            for (MapProperty map : body.maps()) {
                check.map(body, map);
            }
        }
        return check.report;
    }

    private void property(UserClass holder, NestedProperty property) {
        Member member = property.member();
        boolean isMapped = holder.reads(member) || holder.writes(member);
        if (!member.isProperty() || !isMapped) {
            return;
        }
        boolean isNothing = property.body().isEmpty() || isEmpty(property.of());
        if (isNothing && !property.isInItself() && NestedAdvice.isOfOthers(member.valueType())) {
            nothing(holder, property);
        } else if (member.valueType().isOpen() || member.valueType().hasWildcard()) {
            String way = NestedAdvice.ofOpen(holder, member);
            report.add(Problem.NESTED_OPEN, member.place(), member.label(), typeOf(member), way);
        } else if (property.isInItself()) {
            report.add(Problem.NESTED_IN_ITSELF, member.place(), member.label(), typeOf(member));
        } else if (isNothing) {
            nothing(holder, property);
        } else {
            boolean isSettable = isSettable(property.of());
            if (!isSettable) {
                String ways = Ways.writeReference(holder, property);
                String out = Ways.orLeaveOut(holder, member);
                report.add(Problem.NOT_SET, member.place(), member.label(), holder.label(), ways, out);
            }
            body(property.of(), member, isSettable);
        }
    }

    private void nothing(UserClass holder, NestedProperty property) {
        Member member = property.member();
        boolean isOwn = holder.view().isPresent() && !NestedAdvice.isOfOthers(member.valueType());
        boolean isComputed = member.getter().flatMap(Access::owner).isPresent();
        String way = isOwn && !isComputed
                ? NestedAdvice.ofViewed(member.valueType())
                : NestedAdvice.ofNothing(member.valueType(), property.prefix().isPresent())
                        + (isOwn ? "; or let " + Ways.computing(holder) + " give each part that matters instead" : "");
        report.add(Problem.NESTED_NOTHING, member.place(), member.label(), typeOf(member), way);
    }

    /** Whether nothing is mapped, and its view has no other mistake. */
    private static boolean isEmpty(UserClass body) {
        return body.mapped().isEmpty() && ViewCheck.check(body).isClean();
    }

    private void map(UserClass holder, MapProperty map) {
        Member member = map.member();
        if (!member.isProperty() || !member.type().isNameable()) {
            return;
        } else if (map.values().isEmpty() && OwnTextCheck.finding(member).isPresent()) {
            report.add(OwnTextCheck.finding(member).get());
        } else if (map.values().isEmpty()) {
            String way = holder.view().isPresent() ? "let " + Ways.computing(holder) + " give" : "make it";
            report.add(Problem.MAP_TYPE, member.place(), member.label(), typeOf(member), way);
        } else if (map.prefix().value().isEmpty()) {
            report.add(Problem.MAP_WITHOUT_PREFIX, member.place(), member.label());
        } else if (KeyName.check(map.prefix(), member.label(), report)) {
            KeyName.warn(map.prefix(), member.label(), true, report);
            overlap(map);
        }
    }

    private void overlap(MapProperty map) {
        String prefix = map.prefix().value();
        for (MapProperty other : maps) {
            String first = other.prefix().value();
            if (prefix.startsWith(first) || first.startsWith(prefix)) {
                String label = map.member().label();
                String owner = other.member().label();
                report.add(Problem.PREFIXES_OVERLAP, map.prefix().place(), label, prefix, owner, first);
                return;
            }
        }
        maps.add(map);
    }

    private static String typeOf(Member member) {
        return TypeLabels.of(member.valueType());
    }

    /** Whether reading sets a part of it. If not, the type is a reference that is only shown. */
    private static boolean isSettable(UserClass body) {
        boolean isRead = false;
        for (Member member : body.mapped()) {
            boolean isSet = member.setter().isPresent() || member.taken().isPresent();
            boolean isTold = !member.isProperty()
                    || body.writes(member) && member.getter().isEmpty();
            if (body.reads(member) && (isSet || isTold)) {
                return true;
            }
            isRead |= body.reads(member);
        }
        return !isRead || !body.creation().isBean();
    }

    private void body(UserClass body, Member member, boolean isSettable) {
        if (user.isCustomData() && !body.fields().isEmpty()) {
            UserFieldProperty field = body.fields().get(0);
            report.add(
                    Problem.NESTED_FIELD,
                    member.place(),
                    field.member().label(),
                    field.field().name(),
                    user.label());
        }
        for (UserFieldProperty field : body.fields()) {
            if (field.field() == UserProperty.CUSTOM) {
                report.add(
                        Problem.NESTED_REST,
                        field.member().place(),
                        field.member().label(),
                        user.label());
            }
        }
        report.addAll(DirectionCheck.check(body));
        if (member.type().isNameable()
                && seen.add(body.annotated() + " " + body.source() + " "
                        + body.settings().direction())) {
            report.addAll(Checks.ofNested(body, isSettable));
        }
    }
}
