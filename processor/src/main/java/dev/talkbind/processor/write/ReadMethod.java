package dev.talkbind.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.value.Literals;
import dev.talkbind.processor.value.RuntimeNames;
import java.util.List;

/**
 * The method that reads an instance, or says all that keeps it from being one. A bean is made first and filled:
 *
 * <pre>{@code
 * Reading in = Reading.of("Seller", user);
 * Seller seller = new Seller();
 * if (NAME.isIn(in)) { seller.setName(NAME.getFrom(in)); }
 * return in.result(seller);
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
                        RuntimeNames.READING,
                        RuntimeNames.READING,
                        Literals.of(user.label()),
                        parameter);
    }

    static MethodSpec ofUser(UserClass user, Names names) {
        ReadMethod read = new ReadMethod(user, names, RuntimeNames.USER, "user");
        return user.creation().isBean() ? read.bean(Slot.fields(user, names)) : read.made(Slot.all(user, names));
    }

    static MethodSpec ofCustomData(UserClass user, Names names) {
        ReadMethod read = new ReadMethod(user, names, RuntimeNames.CUSTOM_DATA, "data");
        List<Slot> slots = Slot.custom(user, names);
        return user.creation().isBean() ? read.bean(slots) : read.made(slots);
    }

    private MethodSpec bean(List<Slot> slots) {
        method.addStatement(
                "$T $N = $L",
                user.source(),
                names.source(),
                NewInstance.constructed(user, user.creation(), CodeBlock.of("")));
        slots.forEach(slot -> slot.addTo(method, names));
        if (user.isUser() && user.hasConverter() && !user.custom().isEmpty()) {
            method.addStatement("$L.fill($N, in)", new Injection(user, names).owner(), names.source());
        }
        return method.addStatement("return in.result($N)", names.source()).build();
    }

    private MethodSpec made(List<Slot> slots) {
        slots.forEach(slot -> method.addStatement("$T $N = $L", slot.type(), names.local(slot.member()), slot.value()));
        method.beginControlFlow("if (in.failed())")
                .addStatement("return in.failure()")
                .endControlFlow();
        NewInstance.of(user, names, names.source()).addTo(method, "return in.result($L)");
        return method.build();
    }
}
