package dev.talkbind.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.value.Literals;
import dev.talkbind.processor.value.RuntimeNames;
import dev.talkbind.processor.write.NestedSlot.How;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The method that reads an instance, or returns all problems.
 *
 * <pre>{@code
 * ReadContext in = ReadContext.of("Tenant", user);
 * Long id = ID.requireFrom(in);
 * if (in.failed()) { return in.failure(); }
 * try { return in.result(new Tenant(id)); }
 * catch (Exception | AssertionError | StackOverflowError refused) { return in.refusal(refused); }
 * }</pre>
 */
final class ReadMethod {

    private final UserClass user;
    private final Names names;
    private final MethodSpec.Builder method;

    private ReadMethod(UserClass user, Names names, ClassName document, String parameter) {
        this.user = user;
        this.names = names;
        this.method = Frame.method("read")
                .returns(ParameterizedTypeName.get(RuntimeNames.READ_RESULT, user.source()))
                .addParameter(document, parameter)
                .addStatement(
                        "$T in = $T.of($L, $N)",
                        RuntimeNames.READ_CONTEXT,
                        RuntimeNames.READ_CONTEXT,
                        Literals.of(user.label()),
                        parameter);
    }

    static MethodSpec ofUser(UserClass user, Names names) {
        ReadMethod read = new ReadMethod(user, names, RuntimeNames.USER, "user");
        Optional<Text> role = user.settings().role();
        if (role.isPresent()) {
            read.method.addStatement(
                    "in.requireRole($L)", Literals.of(role.get().value()));
        }
        ReadExpressions expressions = ReadExpressions.inMapper(user, names);
        if (user.creation().isBean() && user.readsNestedFields()) {
            return read.whole(expressions);
        } else if (user.creation().isBean()) {
            return read.bean(expressions.fields(), CodeBlock.of("$L.", new Injection(user, names).owner()));
        }
        List<Slot> slots = new ArrayList<>(expressions.fields());
        slots.addAll(expressions.custom());
        return read.made(slots, expressions.nested(How.NEW));
    }

    static MethodSpec ofCustomData(UserClass user, Names names) {
        ReadMethod read = new ReadMethod(user, names, RuntimeNames.CUSTOM_DATA, "data");
        ReadExpressions expressions = ReadExpressions.inConverter(user, names);
        return user.creation().isBean()
                ? read.bean(List.of(), CodeBlock.of(""))
                : read.made(expressions.custom(), expressions.nested(How.NEW));
    }

    /** Fills a new bean. */
    private MethodSpec bean(List<Slot> slots, CodeBlock filler) {
        for (Slot slot : slots) {
            slot.addVariable(method, names);
        }
        method.beginControlFlow("try")
                .addStatement(
                        "$T $N = $L",
                        user.source(),
                        names.source(),
                        NewInstance.constructed(user, user.creation(), CodeBlock.of("")));
        if (user.readsKeys()) {
            method.addStatement("$Lfill($N, in)", filler, names.source());
        }
        for (Slot slot : slots) {
            slot.addSetter(method, names, names.source());
        }
        method.addStatement("return in.result($N)", names.source());
        return caught();
    }

    /** Fills a new bean from user fields and custom data together, because a nested value has both. */
    private MethodSpec whole(ReadExpressions expressions) {
        List<Slot> slots = new ArrayList<>(expressions.fields());
        slots.addAll(expressions.ownCustom());
        slots.addAll(expressions.nested(How.FILL));
        method.beginControlFlow("try")
                .addStatement(
                        "$T $N = $L",
                        user.source(),
                        names.source(),
                        NewInstance.constructed(user, user.creation(), CodeBlock.of("")));
        for (Slot slot : slots) {
            slot.addVariable(method, names);
        }
        method.beginControlFlow("if (in.failed())")
                .addStatement("return in.failure()")
                .endControlFlow();
        for (Slot slot : slots) {
            slot.addMaking(method, names);
        }
        for (Slot slot : slots) {
            slot.addSetter(method, names, names.source());
        }
        method.addStatement("return in.result($N)", names.source());
        return caught();
    }

    private MethodSpec made(List<Slot> own, List<Slot> nested) {
        List<Slot> slots = new ArrayList<>(own);
        slots.addAll(nested);
        for (Slot slot : slots) {
            slot.addVariable(method, names);
        }
        method.beginControlFlow("if (in.failed())")
                .addStatement("return in.failure()")
                .endControlFlow()
                .beginControlFlow("try");
        ApplyToMethod.make(nested, method, names);
        NewInstance.of(user, names, slots).addTo(method, "return in.result($L)");
        return caught();
    }

    private MethodSpec caught() {
        return Frame.refused(method)
                .addStatement("return in.refusal(refused)")
                .endControlFlow()
                .build();
    }
}
