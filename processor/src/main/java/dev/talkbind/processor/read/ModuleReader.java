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

/** What the module of a class exports, and hands on of what it requires: javac warns of public types beyond that. */
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

    /** The name of the module, empty for the class path. */
    String name() {
        return module == null ? "" : module.getQualifiedName().toString();
    }

    /** Whether other modules can see what is written beside the class. */
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

    /** Whether those that require the module may not see this type. */
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

    /** The modules that come with this one, by {@code requires transitive} however far. */
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
