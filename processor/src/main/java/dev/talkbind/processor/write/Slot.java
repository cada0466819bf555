package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.talkbind.processor.model.Access;
import dev.talkbind.processor.model.Member;

/** A property to be read: first its texts are read into variables, then, where nothing has failed, it is made and set. */
interface Slot {

    Member member();

    /** What says whether there is something to set, and is to blame for an exception. */
    CodeBlock key();

    /** Reads the texts. */
    void addVariable(MethodSpec.Builder method, Names names);

    /** Makes of what was read what the variable of the property holds. */
    default void addMaking(MethodSpec.Builder method, Names names) {}

    /** Sets the property of {@code target} where there is something to set. */
    void addSetter(MethodSpec.Builder method, Names names, String target);

    /** Whether there is something to give to a method. */
    default CodeBlock condition(Access setter, boolean isNeverNull, CodeBlock local) {
        return ValueSlot.condition(setter, isNeverNull, key(), local);
    }
}
