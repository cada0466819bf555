package dev.talkbind.processor.read;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.talkbind.processor.model.Creation.BuilderMethod;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.value.JavaType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The builder's method for each property: of several with one name, that which takes the property's own type, or the nearest. */
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
                .sorted(Comparator.comparing(BuilderMethod::isThrowing))
                .toList();
        Optional<BuilderMethod> best = members.stream()
                .filter(member -> member.name().equals(property))
                .flatMap(member -> best(member.type(), ways).stream())
                .findFirst();
        return best.orElse(ways.get(0));
    }

    private static Optional<BuilderMethod> best(JavaType given, List<BuilderMethod> ways) {
        return first(ways, type -> type.name().equals(given.name()))
                .or(() -> first(ways, type -> MemberReader.takes(type, given)))
                .or(() -> first(ways, type -> isFed(type, given)).map(way -> way.taking(given)));
    }

    private static Optional<BuilderMethod> first(List<BuilderMethod> ways, Predicate<JavaType> condition) {
        return ways.stream()
                .filter(way -> condition.test(way.access().type()))
                .filter(way -> !way.isThrowing())
                .findFirst();
    }

    /** Whether it takes any collection of such elements: {@code Collection<? extends String>}, {@code Iterable<String>}. */
    private static boolean isFed(JavaType taken, JavaType given) {
        return taken.name() instanceof ParameterizedTypeName generic
                && given.name() instanceof ParameterizedTypeName collection
                && given.arguments().size() == 1
                && (taken.is(Iterable.class)
                        || taken.is(Collection.class)
                        || generic.rawType().equals(collection.rawType()))
                && elements(generic).anyMatch(collection.typeArguments().get(0)::equals);
    }

    private static Stream<TypeName> elements(ParameterizedTypeName type) {
        TypeName argument = type.typeArguments().get(0);
        return argument instanceof WildcardTypeName wildcard
                        && wildcard.lowerBounds().isEmpty()
                ? wildcard.upperBounds().stream()
                : Stream.of(argument);
    }
}
