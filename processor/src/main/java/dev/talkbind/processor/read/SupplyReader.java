package dev.talkbind.processor.read;

import dev.talkbind.processor.model.Supply;
import dev.talkbind.processor.value.RuntimeNames;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Checks that everything that generated code calls exists: the run time. */
final class SupplyReader {

    private final TypeElement type;
    private final Compiler compiler;
    private final ModuleReader module;

    SupplyReader(TypeElement type, Compiler compiler, ModuleReader module) {
        this.type = type;
        this.compiler = compiler;
        this.module = module;
    }

    Supply read() {
        Optional<TypeElement> runtime = compiler.find(RuntimeNames.USER, type);
        boolean isForgotten = runtime.isPresent() && module.isExported() && module.isHidden(runtime.get());
        return new Supply(state(runtime), module.name(), isForgotten);
    }

    private Supply.State state(Optional<TypeElement> runtime) {
        if (runtime.isEmpty()) {
            return compiler.hidesOurs(type) ? Supply.State.THERE : Supply.State.MISSING;
        }
        Optional<TypeElement> level = compiler.find(RuntimeNames.GENERATED_CODE, type);
        return level.isPresent() && isNewEnough(level.get()) ? Supply.State.THERE : Supply.State.OLD;
    }

    private static boolean isNewEnough(TypeElement level) {
        for (VariableElement field : ElementFilter.fieldsIn(level.getEnclosedElements())) {
            if (field.getConstantValue() instanceof Integer there) {
                return there >= RuntimeNames.LEVEL;
            }
        }
        return false;
    }
}
