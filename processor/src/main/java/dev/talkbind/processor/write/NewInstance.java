package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Creation.BuilderMethod;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.value.Breaks;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Presence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The statements that make an instance out of values: {@code new Tenant(id, name)}, with setters after it for what the
 * constructor does not take, or a builder's calls.
 */
final class NewInstance {

    private final UserClass user;
    private final Creation creation;
    private final String variable;
    private final boolean isCopy;
    private final Function<Member, Optional<CodeBlock>> values;

    /** {@code variable} is the instance that is made or, if this is a copy, the one that is copied. */
    private NewInstance(UserClass user, String variable, boolean isCopy, Function<Member, Optional<CodeBlock>> values) {
        this.user = user;
        this.creation = isCopy ? user.copying().creation() : user.creation();
        this.variable = variable;
        this.isCopy = isCopy;
        this.values = values;
    }

    /** A new instance of the values in the variables of the properties. */
    static NewInstance of(UserClass user, Names names, String variable) {
        return new NewInstance(
                user,
                variable,
                false,
                member -> Optional.of(member).filter(user::isMapped).map(mapped -> local(names, mapped)));
    }

    /** A copy of the source, but for the properties that were read. */
    static NewInstance copy(UserClass user, Names names, List<Member> read) {
        return new NewInstance(
                user,
                names.source(),
                true,
                member -> read.contains(member)
                        ? Optional.of(local(names, member))
                        : Optional.of(member)
                                .filter(other -> isTakenOver(user, other))
                                .map(other -> PropertyCode.read(other, names.source())));
    }

    /** A builder that the source gives has the rest. */
    private static boolean isTakenOver(UserClass user, Member member) {
        return !user.copying().isFromBuilder()
                && (user.isMapped(member) || user.copying().carried().contains(member));
    }

    private static CodeBlock local(Names names, Member member) {
        return CodeBlock.of("$N", names.local(member));
    }

    /** {@code new Tenant(id, name)}, or the call of a factory. */
    static CodeBlock constructed(UserClass user, Creation creation, CodeBlock arguments) {
        String diamond = user.source().equals(user.type()) ? "" : "<>";
        return creation.way() == Creation.Way.FACTORY
                ? CodeBlock.of("$T.$N($L)", user.type(), creation.factory(), arguments)
                : CodeBlock.of("new $T$L($L)", user.type(), diamond, arguments);
    }

    /** {@code result} is the statement that hands the instance on, with a gap for it. */
    void addTo(MethodSpec.Builder method, String result) {
        if (creation.way() == Creation.Way.BUILDER) {
            built(method, result);
        } else {
            CodeBlock instance = constructed(user, creation, arguments());
            List<Member> rest = given().filter(
                            member -> creation.takes(member.name()).isEmpty())
                    .toList();
            if (rest.isEmpty()) {
                method.addStatement(result, instance);
            } else {
                String made = isCopy ? "copy" : variable;
                method.addStatement("$T $N = $L", user.source(), made, instance);
                rest.forEach(member -> set(method, member, made));
                method.addStatement(result, made);
            }
        }
    }

    /** What is never null is not set to null in a new instance: what its constructor set stays. */
    private void set(MethodSpec.Builder method, Member member, String made) {
        CodeBlock value = values.apply(member).orElseThrow();
        CodeBlock statement = PropertyCode.write(member, made, value);
        boolean isNullTaken = Presence.of(member.setter().orElseThrow().type()) != Presence.NULL;
        if (isCopy || isNullTaken || !member.traits().contains(Trait.NEVER_NULL)) {
            method.addStatement(statement);
        } else {
            method.beginControlFlow("if ($L != null)", value)
                    .addStatement(statement)
                    .endControlFlow();
        }
    }

    /** The properties that there is a value for. */
    private Stream<Member> given() {
        return Stream.concat(user.mapped(), user.copying().carried().stream())
                .filter(member -> values.apply(member).isPresent());
    }

    private CodeBlock arguments() {
        return creation.parameters().stream().map(this::argument).collect(CodeBlock.joining("," + Breaks.ARGUMENT));
    }

    private CodeBlock argument(Creation.Parameter parameter) {
        return given().filter(member -> member.name().equals(parameter.name()))
                .findFirst()
                .flatMap(values)
                .map(Presence.of(parameter.type())::back)
                .orElseGet(() -> nothing(parameter.type()));
    }

    private void built(MethodSpec.Builder method, String result) {
        if (isCopy && user.copying().isFromBuilder()) {
            method.addStatement("var builder = $N.toBuilder()", variable);
        } else {
            method.addStatement("var builder = $T.builder()", creation.builder().orElseThrow());
        }
        given().forEach(member -> creation.builderMethod(member.name())
                .ifPresent(setter -> values.apply(member).ifPresent(value -> give(method, member, setter, value))));
        method.addStatement(result, "builder.build()");
    }

    /**
     * A new instance's builder is not given null: what it sets by itself stays. A copy is given all, but for null where its
     * builder can be emptied, as Lombok's of a collection: to what it has it would add, and null it does not take.
     */
    private void give(MethodSpec.Builder method, Member member, BuilderMethod setter, CodeBlock value) {
        if (isCopy && user.copying().isFromBuilder()) {
            setter.emptying().ifPresent(emptying -> method.addStatement("builder.$N()", emptying));
        }
        CodeBlock call = PropertyCode.write(setter.access(), "builder", value);
        CodeBlock step = setter.isNext() ? CodeBlock.of("builder = $L", call) : call;
        boolean isGivenNull = isCopy && setter.emptying().isEmpty();
        if (Presence.of(setter.access().type()) == Presence.NULL && !isGivenNull && !user.isNeeded(member)) {
            method.beginControlFlow("if ($L != null)", value).addStatement(step).endControlFlow();
        } else {
            method.addStatement(step);
        }
    }

    /** What a parameter gets whose property is left out: a cast says which constructor is meant, where there is a type to name. */
    private CodeBlock nothing(JavaType type) {
        if (!type.name().isPrimitive()) {
            boolean isNamed = type.isPublic() && user.source().equals(user.type());
            return isNamed ? CodeBlock.of("($T) null", type.name()) : CodeBlock.of("null");
        } else if (type.name().equals(TypeName.BOOLEAN)) {
            return CodeBlock.of("false");
        }
        return type.name().equals(TypeName.INT) ? CodeBlock.of("0") : CodeBlock.of("($T) 0", type.name());
    }
}
