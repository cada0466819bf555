package dev.talkbind.processor.read;

import dev.talkbind.processor.model.Creation.BuilderMethod;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Presence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The builder's method for each property. If several have the same name, it is the method that takes the property's own
 * type, or the nearest type.
 */
final class BuilderMethods {

    private final List<Member> members;

    BuilderMethods(List<Member> members) {
        this.members = members;
    }

    List<BuilderMethod> nearest(List<BuilderMethod> methods) {
        return methods.stream()
                .map(BuilderMethod::property)
                .distinct()
                .map(property -> nearest(property, methods))
                .toList();
    }

    private BuilderMethod nearest(String property, List<BuilderMethod> methods) {
        List<BuilderMethod> ways = methods.stream()
                .filter(method -> method.property().equals(property))
                .sorted(Comparator.comparing(BuilderMethod::isThrowing)
                        .thenComparing(method -> !method.access().name().equals(property)))
                .toList();
        Optional<BuilderMethod> best = members.stream()
                .filter(member -> member.name().equals(property))
                .flatMap(member -> best(member.type(), ways).stream())
                .findFirst();
        return best.orElse(ways.get(0));
    }

    private static Optional<BuilderMethod> best(JavaType given, List<BuilderMethod> ways) {
        return first(ways, type -> type.name().equals(given.name()))
                .or(() -> first(ways, type -> Presence.isSameValue(type, given)))
                .or(() -> ways.stream()
                        .filter(way -> way.isWide() && !way.isThrowing())
                        .findFirst());
    }

    private static Optional<BuilderMethod> first(List<BuilderMethod> ways, Predicate<JavaType> condition) {
        return ways.stream()
                .filter(way -> condition.test(way.access().type()))
                .filter(way -> !way.isThrowing())
                .findFirst();
    }
}
