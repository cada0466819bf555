package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.Literals;
import dev.talkbind.processor.value.RuntimeNames;
import dev.talkbind.processor.write.NestedSlot.How;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The method that reads custom data into an instance: in place if setters reach every property of the custom data, else
 * into a copy.
 *
 * <pre>{@code
 * ReadContext in = ReadContext.update("Seller", data);
 * Tier tier = TIER.updateFrom(in, seller.tier());
 * in.orThrow();
 * try { return new Seller(seller.id(), tier); }
 * catch (Exception | AssertionError | StackOverflowError refused) { return in.<Seller>refusal(refused).value(); }
 * }</pre>
 */
final class ApplyToMethod {

    private final UserClass user;
    private final Names names;
    private final MethodSpec.Builder method;
    private final ReadExpressions read;
    private final Optional<Slot> rest;

    private ApplyToMethod(UserClass user, Names names) {
        this.user = user;
        this.names = names;
        this.read = ReadExpressions.inConverter(user, names);
        Optional<UserFieldProperty> field = user.field(UserProperty.CUSTOM);
        this.rest = field.isPresent() && user.reads(field.get().member())
                ? Optional.of(read.updateRest(field.get(), CodeBlock.of("CUSTOM")))
                : Optional.empty();
        this.method = Frame.method("applyTo")
                .returns(user.source())
                .addParameter(user.source(), names.source())
                .addParameter(RuntimeNames.CUSTOM_DATA, "data")
                .addStatement(
                        "$T in = $T.update($L, data)",
                        RuntimeNames.READ_CONTEXT,
                        RuntimeNames.READ_CONTEXT,
                        Literals.of(user.label()));
    }

    static MethodSpec of(UserClass user, Names names) {
        ApplyToMethod applyTo = new ApplyToMethod(user, names);
        return user.isInPlace() ? applyTo.inPlace() : applyTo.copied();
    }

    private MethodSpec inPlace() {
        if (rest.isPresent()) {
            rest.get().addVariable(method, names);
        }
        method.beginControlFlow("try");
        if (user.readsKeys()) {
            method.addStatement("fill($N, in)", names.source());
        }
        if (rest.isPresent()) {
            rest.get().addSetter(method, names, names.source());
        }
        return Frame.refused(method)
                .addStatement("in.refuse(refused)")
                .endControlFlow()
                .addStatement("in.orThrow()")
                .addStatement("return $N", names.source())
                .build();
    }

    private MethodSpec copied() {
        List<Slot> slots = new ArrayList<>(read.updates());
        List<Slot> nested = read.nested(How.COPY);
        slots.addAll(nested);
        if (rest.isPresent()) {
            slots.add(rest.get());
        }
        for (Slot slot : slots) {
            slot.addVariable(method, names);
        }
        method.addStatement("in.orThrow()").beginControlFlow("try");
        make(nested, method, names);
        NewInstance.copy(user, names, slots).addTo(method, "return $L");
        return Frame.refused(method)
                .addStatement("return in.<$T>refusal(refused).value()", user.source())
                .endControlFlow()
                .build();
    }

    /** Makes nested values. After that, an exception is to blame on the class itself. */
    static void make(List<Slot> nested, MethodSpec.Builder method, Names names) {
        for (Slot slot : nested) {
            slot.addMaking(method, names);
        }
        if (!nested.isEmpty()) {
            method.addStatement("in.atType()");
        }
    }

    /** The method that sets the custom fields of an instance, after all of them have been read. */
    static MethodSpec fill(UserClass user, Names names) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("fill")
                .addJavadoc(
                        "Reads all custom fields, and sets them in a {@link $T} if nothing has failed.", user.type())
                .addModifiers(user.isInjected() ? new Modifier[0] : new Modifier[] {Modifier.STATIC})
                .addParameter(user.source(), names.source())
                .addParameter(RuntimeNames.READ_CONTEXT, "in");
        ReadExpressions read = ReadExpressions.inConverter(user, names);
        List<Slot> slots = new ArrayList<>(read.ownCustom());
        slots.addAll(read.nested(How.FILL));
        for (Slot slot : slots) {
            slot.addVariable(method, names);
        }
        if (!user.readNested().isEmpty()) {
            method.beginControlFlow("if (in.failed())").addStatement("return").endControlFlow();
        }
        for (Slot slot : slots) {
            slot.addMaking(method, names);
        }
        for (Slot slot : slots) {
            slot.addSetter(method, names, names.source());
        }
        return method.build();
    }
}
