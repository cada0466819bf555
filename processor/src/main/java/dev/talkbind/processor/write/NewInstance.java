package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.talkbind.processor.model.Access;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Creation.BuilderMethod;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.value.Breaks;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statements that make an instance from values that were read: {@code new Tenant(id, name)} and then setters for
 * what the constructor does not take, or the calls of a builder. A copy also takes over the other values of the copied
 * instance.
 */
final class NewInstance {

    private final UserClass user;
    private final Names names;
    private final Creation creation;
    private final boolean isCopy;
    private final List<Slot> slots;
    private boolean isBlamed; // whether the next exception is blamed on a property
    private Optional<CodeBlock> nested = Optional.empty();

    private NewInstance(UserClass user, Names names, boolean isCopy, List<Slot> slots) {
        this.user = user;
        this.names = names;
        this.creation = isCopy ? user.copying().creation() : user.creation();
        this.isCopy = isCopy;
        this.slots = slots;
    }

    /** A new instance from what was read. */
    static NewInstance of(UserClass user, Names names, List<Slot> slots) {
        return new NewInstance(user, names, false, slots);
    }

    /** A copy of the source, with what was read. */
    static NewInstance copy(UserClass user, Names names, List<Slot> slots) {
        return new NewInstance(user, names, true, slots);
    }

    /** For a nested value: exceptions are blamed on the property that holds it, whose key this is. */
    NewInstance blaming(CodeBlock key) {
        nested = Optional.of(key);
        return this;
    }

    private CodeBlock blameWhole() {
        return nested.isPresent() ? CodeBlock.of("in.at($L)", nested.get()) : CodeBlock.of("in.atType()");
    }

    /** {@code new Tenant(id, name)}, or the call of a factory. */
    static CodeBlock constructed(UserClass user, Creation creation, CodeBlock arguments) {
        String diamond = user.source().equals(user.type()) ? "" : "<>";
        return creation.way() == Creation.Way.FACTORY
                ? CodeBlock.of("$T.$N($L)", creation.owner().orElse(user.type()), creation.factory(), arguments)
                : CodeBlock.of("new $T$L($L)", user.type(), diamond, arguments);
    }

    /** {@code result} is the statement that returns the instance, with a gap for it. */
    void addTo(MethodSpec.Builder method, String result) {
        if (creation.way() == Creation.Way.BUILDER) {
            built(method, result);
            return;
        }
        CodeBlock instance = constructed(user, creation, arguments());
        List<Member> rest = new ArrayList<>();
        for (Member member : given()) {
            if (creation.takes(member.name()).isEmpty()) {
                rest.add(member);
            }
        }
        if (rest.isEmpty()) {
            method.addStatement(result, instance);
        } else {
            String made = isCopy || nested.isPresent() ? "copy" : names.source();
            method.addStatement("$T $N = $L", user.source(), made, instance);
            for (Member member : rest) {
                set(method, member, made);
            }
            method.addStatement(result, made);
        }
    }

    /** A copy gets all values. A new instance keeps what its constructor set, if there is nothing to set. */
    private void set(MethodSpec.Builder method, Member member, String made) {
        if (isCopy) {
            blame(method, member);
            Access setter = member.setter().orElseThrow();
            method.addStatement(PropertyCode.set(made, setter, given(member, setter.type())));
        } else {
            slot(member).orElseThrow().addSetter(method, names, made);
        }
    }

    /** The next exception is blamed on a value that was read, or that the source holds. */
    private void blame(MethodSpec.Builder method, Member member) {
        Optional<Slot> slot = slot(member);
        if (slot.isPresent()) {
            method.addStatement("in.at($L)", slot.get().key());
        } else if (isBlamed) {
            method.addStatement(blameWhole());
        }
        isBlamed = slot.isPresent();
    }

    private Optional<Slot> slot(Member member) {
        for (Slot slot : slots) {
            if (slot.member().name().equals(member.name())) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    /** The variable with the value that was read, else the source's value. */
    private CodeBlock value(Member member) {
        return slot(member).isPresent()
                ? CodeBlock.of("$N", names.local(member))
                : PropertyCode.read(member, names.source());
    }

    /** The same value, in the type of the parameter that takes it. */
    private CodeBlock given(Member member, JavaType taken) {
        return slot(member).isPresent()
                ? PropertyCode.given(member, taken, value(member))
                : PropertyCode.kept(member, taken, names.source());
    }

    /** The properties that have a value. If the source itself returns the builder, it has the others already. */
    private List<Member> given() {
        List<Member> given = new ArrayList<>();
        for (Member member : user.mapped()) {
            boolean isKept = isCopy && !user.copying().isFromBuilder() && user.reads(member);
            if (isKept || slot(member).isPresent()) {
                given.add(member);
            }
        }
        if (isCopy) {
            given.addAll(user.copying().carried());
        }
        return given;
    }

    private CodeBlock arguments() {
        CodeBlock.Builder arguments = CodeBlock.builder();
        for (Creation.Parameter parameter : creation.parameters()) {
            arguments.add(arguments.isEmpty() ? "$L" : "," + Breaks.ARGUMENT + "$L", argument(parameter));
        }
        return arguments.build();
    }

    private CodeBlock argument(Creation.Parameter parameter) {
        for (Member member : given()) {
            if (member.name().equals(parameter.name())) {
                return given(member, parameter.type());
            }
        }
        return CodeBlock.of("/* $L= */ $L", parameter.name(), nothing(parameter.type()));
    }

    private void built(MethodSpec.Builder method, String result) {
        if (isCopy && user.copying().isFromBuilder()) {
            method.addStatement("var builder = $N.toBuilder()", names.source());
        } else {
            method.addStatement("var builder = $T.builder()", creation.builder().orElseThrow());
        }
        for (Member member : given()) {
            Optional<BuilderMethod> setter = creation.builderMethod(member.name());
            if (setter.isPresent()) {
                give(method, member, setter.get());
            }
        }
        if (!isCopy || isBlamed) {
            method.addStatement(blameWhole());
        }
        method.addStatement(result, "builder.build()");
    }

    /**
     * A new builder does not get null for a value that was read, so that its own default stays. A builder that the
     * source returns already has values, so it does get null. The exception is a collection that Lombok's builder can
     * empty: setting it would only add to it, and null is not accepted.
     */
    private void give(MethodSpec.Builder method, Member member, BuilderMethod setter) {
        boolean isChanged = isCopy && user.copying().isFromBuilder();
        if (isChanged && setter.emptying().isPresent()) {
            method.addStatement("builder.$N()", setter.emptying().get());
        }
        CodeBlock value = value(member);
        CodeBlock call = PropertyCode.set(
                "builder", setter.access(), given(member, setter.access().type()));
        CodeBlock step = setter.isNext() ? CodeBlock.of("builder = $L", call) : call;
        Optional<Slot> slot = slot(member);
        boolean isNullable = Presence.of(setter.access().type()) == Presence.NULL;
        boolean isGivenNull = isCopy
                && (slot.isEmpty()
                        || !isNullable
                        || isChanged && setter.emptying().isEmpty());
        if (isGivenNull) {
            blame(method, member);
            method.addStatement(step);
        } else {
            CodeBlock condition = slot.orElseThrow().condition(setter.access(), true, value);
            isBlamed = true;
            method.beginControlFlow("if ($L)", condition).addStatement(step).endControlFlow();
        }
    }

    /**
     * The argument for a parameter whose property is left out. If its type can be named, a cast selects the
     * constructor.
     */
    private CodeBlock nothing(JavaType type) {
        if (!type.name().isPrimitive()) {
            boolean isAny = !isCopy && type.isAnything();
            boolean isNamed = isAny || type.isNameable() && !type.isOpen();
            return isNamed
                    ? CodeBlock.of("($T) null", isAny ? TypeName.get(Object.class) : type.name())
                    : CodeBlock.of("null");
        }
        return zero(type.name());
    }

    /** The initial value of a primitive type: {@code 0}. */
    static CodeBlock zero(TypeName type) {
        if (type.equals(TypeName.BOOLEAN)) {
            return CodeBlock.of("false");
        }
        return type.equals(TypeName.INT) ? CodeBlock.of("0") : CodeBlock.of("($T) 0", type);
    }
}
