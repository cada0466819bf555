package dev.talkbind.processor.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ExportsDirective;
import javax.lang.model.element.ModuleElement.RequiresDirective;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * What a class's module exports, and what it requires transitively. javac warns if a public signature uses other types.
 */
final class ModuleReader {

    private final TypeElement type;
    private final Compiler compiler;
    private final ModuleElement module;
    private final Set<ModuleElement> handedOn = new HashSet<>();

    ModuleReader(TypeElement type, Compiler compiler) {
        this.type = type;
        this.compiler = compiler;
        this.module = compiler.elements().getModuleOf(type);
    }

    /** The name of the module; empty on the class path. */
    String name() {
        return module == null ? "" : module.getQualifiedName().toString();
    }

    /** Whether other modules can see code that is generated beside the class. */
    boolean isExported() {
        return EnclosingTypes.isPublicThroughout(type)
                && !name().isEmpty()
                && exports(module, compiler.packageOf(type));
    }

    private static boolean exports(ModuleElement from, String packageName) {
        for (ExportsDirective exports : ElementFilter.exportsIn(from.getDirectives())) {
            if (exports.getPackage().getQualifiedName().contentEquals(packageName)) {
                return true;
            }
        }
        return false;
    }

    /** Whether modules that require this one may not see the type. */
    boolean isHidden(TypeElement other) {
        ModuleElement from = compiler.elements().getModuleOf(other);
        if (from == null || from.getQualifiedName().contentEquals("java.base")) {
            return false;
        }
        return from.equals(module) ? !isSeenWithin(other) : !handedOn().contains(from);
    }

    private boolean isSeenWithin(TypeElement other) {
        String packageName = compiler.packageOf(other);
        return EnclosingTypes.isPublicThroughout(other)
                && (packageName.equals(compiler.packageOf(type)) || isExportedToAll(packageName));
    }

    private boolean isExportedToAll(String packageName) {
        for (ExportsDirective exports : ElementFilter.exportsIn(module.getDirectives())) {
            if (exports.getPackage().getQualifiedName().contentEquals(packageName)) {
                return exports.getTargetModules() == null;
            }
        }
        return false;
    }

    /** The modules that are visible together with this one, because of {@code requires transitive} at any depth. */
    private Set<ModuleElement> handedOn() {
        Deque<ModuleElement> left = new ArrayDeque<>();
        if (handedOn.isEmpty()) {
            left.add(module);
        }
        while (!left.isEmpty()) {
            ModuleElement next = left.remove();
            if (handedOn.add(next)) {
                for (RequiresDirective requires : ElementFilter.requiresIn(next.getDirectives())) {
                    if (requires.isTransitive()) {
                        left.add(requires.getDependency());
                    }
                }
            }
        }
        return handedOn;
    }
}
