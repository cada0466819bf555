package dev.talkbind.processor.read;

import dev.talkbind.processor.model.Stray;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds annotated members of classes that are not mapped and have no mapped subclass. */
public final class StrayReader {

    /** The most members of one class that are named. */
    private static final int NAMED = 3;

    private final Compiler compiler;
    private final Set<TypeElement> inherited = new HashSet<>();

    /** {@code mapped} are the mapped classes. */
    public StrayReader(Collection<TypeElement> mapped, Compiler compiler) {
        this.compiler = compiler;
        for (TypeElement type : mapped) {
            inherited.addAll(compiler.lineage(type));
        }
    }

    /** {@code owner} is a class with annotated members. */
    public Optional<Stray> read(TypeElement owner) {
        if (inherited.contains(owner) || isGenerated(owner)) {
            return Optional.empty();
        }
        List<Element> strays = new ArrayList<>();
        for (Element member : owner.getEnclosedElements()) {
            if (isStray(owner, member)) {
                strays.add(member);
            }
        }
        MemberReader members = new MemberReader(owner, compiler);
        strays.sort(Comparator.comparingInt(member -> members.placeOf(member).order()));
        return strays.isEmpty() ? Optional.empty() : Optional.of(stray(owner, strays));
    }

    /**
     * Whether a generator has marked the class as generated: sources that were generated earlier may be compiled
     * together with others.
     */
    private static boolean isGenerated(TypeElement owner) {
        for (Element at = owner; at instanceof TypeElement; at = at.getEnclosingElement()) {
            for (AnnotationMirror mirror : at.getAnnotationMirrors()) {
                if (AnnotationValues.nameOf(mirror).endsWith("Generated")) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isStray(TypeElement owner, Element member) {
        return Candidates.isMapped(member)
                && isWritten(owner, member)
                && !isOverride(owner, member)
                && !isCopy(owner, member)
                && !Place.of(member, 0).silences(Problem.STRAY_MEMBER.code());
    }

    /**
     * Whether a surrounding class has the member too, where it is reported: Kotlin repeats an interface's defaults in
     * {@code DefaultImpls}, and Lombok repeats a class's fields in its builder.
     */
    private static boolean isCopy(TypeElement owner, Element member) {
        for (Element at = owner.getEnclosingElement(); at instanceof TypeElement; at = at.getEnclosingElement()) {
            for (Element original : at.getEnclosedElements()) {
                if (Candidates.isMapped(original) && original.getSimpleName().equals(member.getSimpleName())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the annotation is written there. A record component passes its annotations on to its field and accessor.
     */
    private static boolean isWritten(TypeElement owner, Element member) {
        return owner.getKind() != ElementKind.RECORD || member.getKind() == ElementKind.FIELD;
    }

    /**
     * Whether it overrides a member of a mapped class: AutoValue copies a getter's annotations to the getter that it
     * generates.
     */
    private boolean isOverride(TypeElement owner, Element member) {
        return compiler.lineage(owner).stream()
                .filter(ancestor -> !ancestor.equals(owner) && inherited.contains(ancestor))
                .flatMap(ancestor -> ElementFilter.methodsIn(ancestor.getEnclosedElements()).stream())
                .anyMatch(method -> member instanceof ExecutableElement other
                        && compiler.elements().overrides(other, method, owner));
    }

    private Stray stray(TypeElement owner, List<Element> members) {
        List<String> names = new ArrayList<>();
        for (Element member : members.subList(0, Math.min(NAMED, members.size()))) {
            names.add(member.getSimpleName().toString());
        }
        int more = members.size() - names.size();
        if (more > 0) {
            names.add(more + " more");
        }
        return new Stray(compiler.label(owner), names, Place.of(owner, 0));
    }
}
