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
 * A nested value to be read: its texts between two marks, and then what is made of them, where any of them is there.
 *
 * <pre>{@code
 * PostBox billing = shopper.getBilling();
 * BILLING.open(in, billing);
 * String billingCity = BILLING_CITY.readFrom(in);
 * boolean hasBilling = BILLING.close(in);
 * }</pre>
 *
 * @param how what becomes of the value that the instance has
 * @param now the value that the instance has, where it can have one
 * @param kept what an update leaves of the value that is not in the custom data
 * @param slots its own properties
 */
record NestedSlot(
        NestedProperty nested, How how, CodeBlock key, Optional<CodeBlock> now, List<CodeBlock> kept, List<Slot> slots)
        implements Slot {

    /** What becomes of the value that the instance has. */
    enum How {
        /** There is none. */
        NEW,
        /** It is changed in place. */
        FILL,
        /** It is changed in place, and nothing can set another. */
        FIXED,
        /** A copy takes its place. */
        COPY,
        /** A new one takes its place, since nothing can get what it holds. */
        REPLACE;

        /** What becomes of the value of this property, which its owner has. */
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

    /** Whether another value takes its place. */
    private boolean isReplaced() {
        return how == How.COPY || how == How.REPLACE;
    }

    /** Whether null, too, can take its place: also that of a value which a new owner comes with. */
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

    /** The value that is there is copied, and one that is not there is made. */
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

    /** What is there is never replaced, since JPA may manage it. */
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
     * {@code if (BILLING.replaces(in, shopper.getBilling(), billing)) { shopper.setBilling(billing); }}. Null never
     * takes the place of an object with setters: it stands for no text, and the owner keeps what its constructor put there.
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
