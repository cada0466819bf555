package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.talkbind.processor.model.Access;
import dev.talkbind.processor.model.Member;

/**
 * A property that is read: first its texts are read into variables; then, if nothing has failed, its value is made and
 * set.
 */
interface Slot {

    Member member();

    /** The key that decides whether there is something to set, and that is to blame for an exception. */
    CodeBlock key();

    /** Reads the texts. */
    void addVariable(MethodSpec.Builder method, Names names);

    /** Makes the value of the property's variable from what was read. */
    default void addMaking(MethodSpec.Builder method, Names names) {}

    /** Sets the property of {@code target}, if there is something to set. */
    void addSetter(MethodSpec.Builder method, Names names, String target);

    /** Whether there is something to pass to a method. */
    default CodeBlock condition(Access setter, boolean isNeverNull, CodeBlock local) {
        return ValueSlot.condition(setter, isNeverNull, key(), local);
    }
}
