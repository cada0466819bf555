package dev.talkbind.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What the types around a type mean for it. */
final class EnclosingTypes {

    private EnclosingTypes() {}

    static boolean isPrivateSomewhere(Element type) {
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            if (at.getModifiers().contains(Modifier.PRIVATE)) {
                return true;
            }
        }
        return false;
    }

    static boolean isPublicThroughout(Element type) {
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            if (!at.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an instance needs an instance of an enclosing class. */
    static boolean isInner(TypeElement type) {
        for (Element at = type; at.getEnclosingElement() instanceof TypeElement; at = at.getEnclosingElement()) {
            if (at.getKind() == ElementKind.CLASS && !at.getModifiers().contains(Modifier.STATIC)) {
                return true;
            }
        }
        return false;
    }
}
