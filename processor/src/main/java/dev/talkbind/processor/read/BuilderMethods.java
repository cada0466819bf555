package dev.talkbind.processor.read;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.talkbind.processor.model.Access;
import dev.talkbind.processor.model.Creation.BuilderMethod;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.value.JavaType;
import java.util.Collection;
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
        List<Access> ways = methods.stream()
                .filter(method -> method.property().equals(property))
                .map(BuilderMethod::access)
                .toList();
        Optional<Access> best = members.stream()
                .filter(member -> member.name().equals(property))
                .flatMap(member -> best(member.type(), ways).stream())
                .findFirst();
        return new BuilderMethod(property, best.orElse(ways.get(0)));
    }

    private static Optional<Access> best(JavaType given, List<Access> ways) {
        return first(ways, way -> way.type().name().equals(given.name()))
                .or(() -> first(ways, way -> MemberReader.takes(way.type(), given)))
                .or(() -> first(ways, way -> isFed(way.type(), given))
                        .map(way -> new Access(way.name(), way.isMethod(), given)));
    }

    private static Optional<Access> first(List<Access> ways, Predicate<Access> condition) {
        return ways.stream().filter(condition).findFirst();
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
