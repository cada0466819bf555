package dev.talkbind.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the warnings that the developer's own choices would cause in generated code: whatever of the class, its members or
 * their types is deprecated or raw. The owner has been told at the source of it.
 */
final class LintReader {

    private final Compiler compiler;
    private final Set<String> lint = new TreeSet<>();

    private LintReader(Compiler compiler) {
        this.compiler = compiler;
    }

    /** The names of the warnings to leave out, in order. */
    static List<String> read(TypeElement type, Compiler compiler) {
        LintReader reader = new LintReader(compiler);
        for (Element outer = type; outer instanceof TypeElement; outer = outer.getEnclosingElement()) {
            reader.element(outer);
            if (!outer.equals(type)
                    && !((TypeElement) outer).getTypeParameters().isEmpty()
                    && Compiler.isInner(type)) {
                reader.lint.add("rawtypes");
            }
        }
        for (TypeElement owner : compiler.lineage(type)) {
            for (Element member : owner.getEnclosedElements()) {
                reader.member(member);
            }
        }
        return List.copyOf(reader.lint);
    }

    private void member(Element member) {
        element(member);
        if (member instanceof VariableElement field) {
            type(field.asType());
        } else if (member instanceof ExecutableElement method) {
            type(method.getReturnType());
            for (VariableElement parameter : method.getParameters()) {
                type(parameter.asType());
            }
        } else if (member instanceof TypeElement nested) {
            for (Element inner : nested.getEnclosedElements()) {
                element(inner);
            }
        }
        for (AnnotationMirror mirror : member.getAnnotationMirrors()) {
            for (AnnotationValue value :
                    AnnotationValues.values(mirror).orElse(Map.of()).values()) {
                value(value);
            }
        }
    }

    /** A class that an annotation names, such as a converter. */
    private void value(AnnotationValue value) {
        if (value.getValue() instanceof DeclaredType named) {
            element(named.asElement());
        }
    }

    private void element(Element element) {
        if (compiler.elements().isDeprecated(element)) {
            lint.addAll(List.of("deprecation", "removal"));
        }
    }

    private void type(TypeMirror type) {
        List<TypeMirror> parts = new ArrayList<>(List.of(type));
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof ArrayType array) {
                parts.add(array.getComponentType());
            } else if (parts.get(i) instanceof DeclaredType declared) {
                TypeElement element = (TypeElement) declared.asElement();
                element(element);
                if (declared.getTypeArguments().isEmpty()
                        && !element.getTypeParameters().isEmpty()) {
                    lint.add("rawtypes");
                }
                parts.addAll(declared.getTypeArguments());
            }
        }
    }
}
