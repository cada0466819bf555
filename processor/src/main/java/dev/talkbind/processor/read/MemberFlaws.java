package dev.talkbind.processor.read;

import dev.talkbind.processor.model.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What keeps the member that bears an annotation from being a property. */
final class MemberFlaws {

    private MemberFlaws() {}

    /** {@code setter} is the one that would be called. */
    static List<Flaw> of(Candidate candidate, Element bearer, Optional<ExecutableElement> setter) {
        if (candidate
                .markedSetter()
                .filter(marked -> !isSameIgnored(marked, bearer))
                .isPresent()) {
            return List.of(Flaw.ON_SETTER);
        }
        List<Flaw> flaws = new ArrayList<>();
        if (isMappedTwice(candidate, bearer)) {
            flaws.add(Flaw.TWICE);
        }
        if (bearer.getModifiers().contains(Modifier.STATIC)) {
            flaws.add(Flaw.STATIC);
        }
        if (bearer instanceof ExecutableElement method) {
            addMethodFlaws(method, flaws);
        }
        return flaws.isEmpty() ? thrown(candidate, setter) : List.copyOf(flaws);
    }

    /** To leave a property out twice says one thing. */
    private static boolean isSameIgnored(Element setter, Element bearer) {
        List<String> said = Candidates.mappings(setter);
        return !setter.equals(bearer)
                && Candidates.has(setter, Annotations.TALK_IGNORE)
                && said.equals(Candidates.mappings(bearer));
    }

    private static List<Flaw> thrown(Candidate candidate, Optional<ExecutableElement> setter) {
        return Stream.concat(
                        candidate.getter().filter(MemberFlaws::throwsChecked).map(getter -> Flaw.THROWS).stream(),
                        setter.filter(MemberFlaws::throwsChecked).map(method -> Flaw.SETTER_THROWS).stream())
                .toList();
    }

    /** A record's accessor has its component's annotations by nature; everything else has one, in one place. */
    private static boolean isMappedTwice(Candidate candidate, Element bearer) {
        List<Element> mapped = candidate.bearers().stream()
                .filter(other ->
                        Candidates.isMapped(other) && Language.ownerOf(other).equals(Language.ownerOf(bearer)))
                .toList();
        if (mapped.isEmpty()) {
            return false;
        }
        boolean inRecord = Language.ownerOf(bearer).getKind() == ElementKind.RECORD;
        return mapped.stream().anyMatch(one -> Candidates.mappings(one).size() > 1)
                || (mapped.size() > 1
                        && !(inRecord
                                && mapped.stream()
                                                .map(Candidates::mappings)
                                                .distinct()
                                                .count()
                                        == 1));
    }

    private static void addMethodFlaws(ExecutableElement method, List<Flaw> flaws) {
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            flaws.add(Flaw.VOID);
        } else if (!method.getParameters().isEmpty()) {
            flaws.add(Flaw.PARAMETERS);
        } else if (!method.getTypeParameters().isEmpty()) {
            flaws.add(Flaw.GENERIC);
        } else if (method.getModifiers().contains(Modifier.PRIVATE)) {
            flaws.add(Flaw.PRIVATE);
        } else if (AccessorNames.isBare(method)) {
            flaws.add(Flaw.NAMELESS);
        }
    }

    static boolean throwsChecked(ExecutableElement method) {
        return method.getThrownTypes().stream().anyMatch(MemberFlaws::isChecked);
    }

    static boolean isChecked(TypeMirror thrown) {
        for (TypeMirror at = thrown;
                at instanceof DeclaredType type;
                at = ((TypeElement) type.asElement()).getSuperclass()) {
            String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
            if (name.equals("java.lang.RuntimeException") || name.equals("java.lang.Error")) {
                return false;
            }
        }
        return true;
    }
}
