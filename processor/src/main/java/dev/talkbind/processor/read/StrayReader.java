package dev.talkbind.processor.read;

import dev.talkbind.processor.model.Stray;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the annotated members of classes that neither are mapped nor have a subclass that is. */
public final class StrayReader {

    private final Compiler compiler;
    private final Set<TypeElement> inherited = new HashSet<>();

    /** {@code mapped} are the names of the classes that are mapped. */
    public StrayReader(Set<String> mapped, Compiler compiler) {
        this.compiler = compiler;
        for (String name : mapped) {
            TypeElement type = compiler.elements().getTypeElement(name);
            if (type != null) {
                inherited.addAll(compiler.lineage(type));
            }
        }
    }

    /** {@code name} is that of a class with annotated members. */
    public List<Stray> read(String name) {
        TypeElement owner = compiler.elements().getTypeElement(name);
        if (owner == null || inherited.contains(owner)) {
            return List.of();
        }
        MemberReader members = new MemberReader(owner, compiler);
        return owner.getEnclosedElements().stream()
                .filter(member -> Candidates.isMapped(member) && isWritten(owner, member) && !isOverride(owner, member))
                .map(member -> stray(owner, member, members))
                .toList();
    }

    /** Whether the annotation stands there: a record's components hand theirs on to their fields and accessors. */
    private static boolean isWritten(TypeElement owner, Element member) {
        return owner.getKind() != ElementKind.RECORD || member.getKind() == ElementKind.FIELD;
    }

    /** Whether it is that of a mapped class once more: AutoValue hands a getter's annotations on to the one it writes. */
    private boolean isOverride(TypeElement owner, Element member) {
        return compiler.lineage(owner).stream()
                .filter(ancestor -> !ancestor.equals(owner) && inherited.contains(ancestor))
                .flatMap(ancestor -> ElementFilter.methodsIn(ancestor.getEnclosedElements()).stream())
                .anyMatch(method -> member instanceof ExecutableElement other
                        && compiler.elements().overrides(other, method, owner));
    }

    private Stray stray(TypeElement owner, Element member, MemberReader members) {
        String label = compiler.label(owner);
        return new Stray(label + "." + member.getSimpleName(), label, members.placeOf(member));
    }
}
