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

    private final Language language;
    private final Set<TypeElement> inherited = new HashSet<>();

    /** {@code mapped} are the names of the classes that are mapped. */
    public StrayReader(Set<String> mapped, Language language) {
        this.language = language;
        for (String name : mapped) {
            TypeElement type = language.elements().getTypeElement(name);
            if (type != null) {
                inherited.addAll(language.lineage(type));
            }
        }
    }

    /** {@code name} is that of a class with annotated members. */
    public List<Stray> read(String name) {
        TypeElement owner = language.elements().getTypeElement(name);
        if (owner == null || inherited.contains(owner)) {
            return List.of();
        }
        MemberReader members = new MemberReader(owner, language);
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
        return language.lineage(owner).stream()
                .filter(ancestor -> !ancestor.equals(owner) && inherited.contains(ancestor))
                .flatMap(ancestor -> ElementFilter.methodsIn(ancestor.getEnclosedElements()).stream())
                .anyMatch(method -> member instanceof ExecutableElement other
                        && language.elements().overrides(other, method, owner));
    }

    private Stray stray(TypeElement owner, Element member, MemberReader members) {
        String label = language.label(owner);
        return new Stray(label + "." + member.getSimpleName(), label, members.placeOf(member));
    }
}
