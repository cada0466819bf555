package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.model.Updates;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.value.Presence;
import java.util.List;
import java.util.Optional;

/**
 * A nested value that is read: first its texts, between two calls, and then, if any of them is there, the value itself.
 *
 * <pre>{@code
 * PostBox billing = shopper.getBilling();
 * BILLING.open(in, billing);
 * String billingCity = BILLING_CITY.readFrom(in);
 * boolean hasBilling = BILLING.close(in);
 * }</pre>
 *
 * @param how what happens to the instance's present value
 * @param now the instance's present value, if it can have one
 * @param kept what an update leaves alone in the value, because it is not in the custom data
 * @param slots its own properties
 */
record NestedSlot(
        NestedProperty nested, How how, CodeBlock key, Optional<CodeBlock> now, List<CodeBlock> kept, List<Slot> slots)
        implements Slot {

    /** What happens to the instance's present value. */
    enum How {
        /** There is none. */
        NEW,
        /** It is changed in place. */
        FILL,
        /** It is changed in place, and nothing can replace it. */
        FIXED,
        /** A copy replaces it. */
        COPY,
        /** A new value replaces it, because its content cannot be read. */
        REPLACE;

        /** What happens to the value of this property in its owner. */
        static How of(NestedProperty property, UserClass owner) {
            if (property.isFixedIn(owner)) {
                return FIXED;
            } else if (property.of().isFilled()) {
                return FILL;
            }
            return Updates.arePossible(property.of()) ? COPY : REPLACE;
        }
    }

    @Override
    public Member member() {
        return nested.member();
    }

    @Override
    public void addVariable(MethodSpec.Builder method, Names names) {
        String local = names.local(member());
        if (now.isPresent()) {
            method.addStatement("$T $N = $L", type(), local, now.get());
        }
        method.addStatement("$L.open(in, $L)", key, now.isPresent() ? local : "null");
        for (CodeBlock value : kept) {
            method.addStatement("$L.keep(in, $L)", key, value);
        }
        Names inner = names.in(member());
        for (Slot slot : slots) {
            slot.addVariable(method, inner);
        }
        if (how == How.FIXED) {
            method.addStatement("$L.closeFixed(in)", key);
        } else {
            method.addStatement("boolean $N = $L.$L(in)", names.flag(member()), key, closing());
        }
        if (isReplaced()) {
            method.addStatement("$N = $L.unlessCleared(in, $N)", local, key, local);
        }
    }

    private String closing() {
        if (!member().traits().contains(Trait.NEVER_NULL) || member().presence() != Presence.NULL) {
            return "close";
        }
        return isReplaced() ? "closeNonNullCopy" : "closeNonNull";
    }

    /** Whether another value replaces it. */
    private boolean isReplaced() {
        return how == How.COPY || how == How.REPLACE;
    }

    /** Whether null can replace it, too, even the initial value of a new owner. */
    private boolean canBecomeNull() {
        return isReplaced() || how == How.NEW && !body().isFilled();
    }

    private TypeName type() {
        return member().valueType().name();
    }

    @Override
    public void addMaking(MethodSpec.Builder method, Names names) {
        Names inner = names.in(member());
        for (Slot slot : slots) {
            slot.addMaking(method, inner);
        }
        if (how == How.NEW) {
            method.addStatement("$T $N = null", type(), names.local(member()));
        }
        if (how == How.FILL || how == How.FIXED) {
            addFilling(method, inner);
        } else {
            addNew(method, inner);
        }
    }

    private UserClass body() {
        return nested.of();
    }

    private void addNew(MethodSpec.Builder method, Names inner) {
        method.beginControlFlow("if ($N)", inner.flag(member()));
        if (isBean()) {
            addMade(method, inner);
            addSetters(method, inner);
        } else if (how == How.NEW || how == How.REPLACE) {
            addInstance(method, inner, NewInstance.of(body(), inner, slots));
        } else {
            addCopy(method, inner);
        }
        method.endControlFlow();
    }

    /** A value that is there is copied, and a missing one is made. */
    private void addCopy(MethodSpec.Builder method, Names inner) {
        CodeBlock made = code(NewInstance.of(body(), inner, slots), inner);
        CodeBlock copied = code(NewInstance.copy(body(), inner, slots), inner);
        if (made.equals(copied)) {
            method.addCode(made);
        } else {
            method.beginControlFlow("if ($N == null)", inner.source())
                    .addCode(made)
                    .nextControlFlow("else")
                    .addCode(copied)
                    .endControlFlow();
        }
    }

    private CodeBlock code(NewInstance instance, Names inner) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("make");
        addInstance(method, inner, instance);
        return method.build().code();
    }

    private void addInstance(MethodSpec.Builder method, Names inner, NewInstance instance) {
        method.addStatement("in.at($L)", key);
        instance.blaming(key).addTo(method, inner.source().replace("$", "$$") + " = $L");
    }

    /** An empty bean, to be filled. */
    private void addMade(MethodSpec.Builder method, Names inner) {
        method.addStatement("in.at($L)", key)
                .addStatement(
                        "$N = $L",
                        inner.source(),
                        NewInstance.constructed(body(), body().creation(), CodeBlock.of("")));
    }

    /** An object that is there is never replaced, because JPA may manage it. */
    private void addFilling(MethodSpec.Builder method, Names inner) {
        if (how == How.FIXED) {
            method.beginControlFlow("if ($N != null)", inner.source());
            addSetters(method, inner);
        } else if (isBean()) {
            method.beginControlFlow("if ($N && $N == null)", inner.flag(member()), inner.source());
            addMade(method, inner);
            method.endControlFlow().beginControlFlow("if ($N != null)", inner.source());
            addSetters(method, inner);
        } else {
            method.beginControlFlow("if ($N != null)", inner.source());
            addSetters(method, inner);
            method.nextControlFlow("else if ($N)", inner.flag(member()));
            addInstance(method, inner, NewInstance.of(body(), inner, slots));
        }
        method.endControlFlow();
    }

    private boolean isBean() {
        return body().creation().isBean() && body().isFilled();
    }

    private void addSetters(MethodSpec.Builder method, Names inner) {
        for (Slot slot : slots) {
            slot.addSetter(method, inner, inner.source());
        }
    }

    /**
     * {@code if (BILLING.replaces(in, shopper.getBilling(), billing)) { shopper.setBilling(billing); }} Null never
     * replaces an object with setters: it means that there was no text, and the owner keeps what its constructor set.
     */
    @Override
    public void addSetter(MethodSpec.Builder method, Names names, String target) {
        if (how == How.FIXED) {
            return;
        }
        CodeBlock local = CodeBlock.of("$N", names.local(member()));
        boolean isOptional = Presence.of(member().setter().orElseThrow().type()) == Presence.OPTIONAL;
        CodeBlock before = member().getter().isPresent() ? PropertyCode.read(member(), target) : CodeBlock.of("null");
        String replaces = isOptional ? "replacesOptional" : canBecomeNull() ? "replaces" : "fills";
        method.beginControlFlow("if ($L.$L(in, $L, $L))", key, replaces, before, local)
                .addStatement(PropertyCode.write(member(), target, local))
                .endControlFlow();
    }
}
