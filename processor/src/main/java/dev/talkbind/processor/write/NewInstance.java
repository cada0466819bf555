package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.talkbind.processor.model.Access;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.value.Breaks;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Presence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The statements that make an instance out of values: {@code new Tenant(id, name)}, with setters after it for what the
 * constructor does not take, or a builder's calls.
 */
final class NewInstance {

    private final UserClass user;
    private final String variable;
    private final boolean isCopy;
    private final Function<Member, Optional<CodeBlock>> values;

    private NewInstance(UserClass user, String variable, boolean isCopy, Function<Member, Optional<CodeBlock>> values) {
        this.user = user;
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
                "copy",
                true,
                member -> read.contains(member)
                        ? Optional.of(local(names, member))
                        : member.getter().map(getter -> PropertyCode.read(member, names.source())));
    }

    private static CodeBlock local(Names names, Member member) {
        return CodeBlock.of("$N", names.local(member));
    }

    /** {@code new Tenant(id, name)}, or the call of a factory. */
    static CodeBlock constructed(UserClass user, CodeBlock arguments) {
        String diamond = user.source().equals(user.type()) ? "" : "<>";
        return user.creation().way() == Creation.Way.FACTORY
                ? CodeBlock.of("$T.$N($L)", user.type(), user.creation().factory(), arguments)
                : CodeBlock.of("new $T$L($L)", user.type(), diamond, arguments);
    }

    /** {@code result} is the statement that hands the instance on, with a gap for it. */
    void addTo(MethodSpec.Builder method, String result) {
        if (user.creation().way() == Creation.Way.BUILDER) {
            built(method, result);
        } else {
            CodeBlock instance = constructed(user, arguments());
            List<Member> rest = user.mapped()
                    .filter(member -> user.creation().takes(member.name()).isEmpty())
                    .toList();
            if (rest.isEmpty()) {
                method.addStatement(result, instance);
            } else {
                method.addStatement("$T $N = $L", user.source(), variable, instance);
                rest.forEach(member -> method.addStatement(set(member)));
                method.addStatement(result, variable);
            }
        }
    }

    private CodeBlock set(Member member) {
        return PropertyCode.write(member, variable, values.apply(member).orElseThrow());
    }

    private CodeBlock arguments() {
        return user.creation().parameters().stream()
                .map(this::argument)
                .collect(CodeBlock.joining("," + Breaks.ARGUMENT));
    }

    private CodeBlock argument(Creation.Parameter parameter) {
        Member member = user.supplier(parameter.name()).orElseThrow();
        return values.apply(member).map(Presence.of(parameter.type())::back).orElseGet(() -> nothing(parameter.type()));
    }

    private void built(MethodSpec.Builder method, String result) {
        method.addStatement(
                "var builder = $T.builder()", user.creation().builder().orElseThrow());
        user.suppliers()
                .forEach(member -> user.creation()
                        .builderMethod(member.name())
                        .ifPresent(setter ->
                                values.apply(member).ifPresent(value -> give(method, member, setter.access(), value))));
        method.addStatement(result, "builder.build()");
    }

    /** A new instance's builder is not given null: what it sets by itself stays. A copy is given all. */
    private void give(MethodSpec.Builder method, Member member, Access setter, CodeBlock value) {
        if (Presence.of(setter.type()) == Presence.NULL && !isCopy && !user.isNeeded(member)) {
            method.beginControlFlow("if ($L != null)", value)
                    .addStatement(PropertyCode.write(setter, "builder", value))
                    .endControlFlow();
        } else {
            method.addStatement(PropertyCode.write(setter, "builder", value));
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
