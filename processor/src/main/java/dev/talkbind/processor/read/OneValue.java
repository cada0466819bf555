package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.value.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the one value that a type holds, and how code reads it. */
final class OneValue {

    private static final String JVM_INLINE = "kotlin.jvm.JvmInline";

    private final DeclaredType type;
    private final TypeElement element;
    private final TypeElement user;
    private final Compiler compiler;
    private final List<ExecutableElement> methods = new ArrayList<>();
    private final List<VariableElement> fields = new ArrayList<>();
    private boolean isHidden;

    OneValue(DeclaredType type, TypeElement element, TypeElement user, Compiler compiler) {
        this.type = type;
        this.element = element;
        this.user = user;
        this.compiler = compiler;
        List<TypeElement> lineage = compiler.lineage(element);
        for (int i = lineage.size() - 1; i >= 0; i--) {
            methods.addAll(ElementFilter.methodsIn(lineage.get(i).getEnclosedElements()));
            fields.addAll(ElementFilter.fieldsIn(lineage.get(i).getEnclosedElements()));
        }
    }

    /** A value, and how it is read: {@code PatronId::value}. */
    record Value(TypeMirror type, Step unwrap) {}

    /** Whether there is a single value, but code cannot read it. */
    boolean isHidden() {
        return isHidden;
    }

    /**
     * The values that {@code @JsonValue} marks. A record's component and its accessor count as one, and so do a method
     * and the method that it overrides.
     */
    List<Value> marked() {
        List<Value> marked = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (ExecutableElement method : methods) {
            if (isMarked(method) && names.add(method.getSimpleName().toString())) {
                add(ofMethod(method), marked);
            }
        }
        for (VariableElement field : fields) {
            if (isMarked(field) && !isAccessed(field, names)) {
                add(ofField(field), marked);
            }
        }
        return marked;
    }

    /** The only component of a record, or the only property of a Kotlin value class. */
    Optional<Value> only() {
        boolean isRecord = element.getKind() == ElementKind.RECORD;
        if (!isRecord && !Candidates.has(element, JVM_INLINE)) {
            return Optional.empty();
        }
        List<VariableElement> held = new ArrayList<>();
        for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
            if (!field.getModifiers().contains(Modifier.STATIC)) {
                held.add(field);
            }
        }
        Optional<Value> only = held.size() == 1 ? ofField(held.get(0)) : Optional.empty();
        isHidden |= held.size() == 1 && only.isEmpty();
        return only;
    }

    private void add(Optional<Value> value, List<Value> marked) {
        if (value.isPresent()) {
            marked.add(value.get());
        }
        isHidden |= value.isEmpty();
    }

    static boolean isMarked(Element member) {
        Optional<Mirror> mirror = Mirror.on(member, Annotations.JSON_VALUE, Place.of(member, 0));
        return mirror.isPresent() && !mirror.get().denies("value");
    }

    private static boolean isAccessed(VariableElement field, Set<String> methods) {
        for (String getter : getters(field)) {
            if (methods.contains(getter)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Value> ofMethod(ExecutableElement method) {
        boolean isGetter = method.getParameters().isEmpty()
                && method.getTypeParameters().isEmpty()
                && !method.getModifiers().contains(Modifier.STATIC)
                && method.getReturnType().getKind() != TypeKind.VOID
                && !MemberFlaws.throwsChecked(method)
                && compiler.isVisible(method, user);
        return isGetter
                ? Optional.of(new Value(
                        ((ExecutableType) MemberTypes.of(method, type, compiler.types())).getReturnType(),
                        call(method)))
                : Optional.empty();
    }

    /** Through the getter of the field, or else through the field itself. */
    private Optional<Value> ofField(VariableElement field) {
        TypeMirror held = MemberTypes.of(field, type, compiler.types());
        List<String> getters = getters(field);
        for (ExecutableElement method : methods) {
            if (getters.contains(method.getSimpleName().toString())) {
                Optional<Value> value = ofMethod(method);
                if (value.isPresent() && compiler.types().isSameType(value.get().type(), held)) {
                    return value;
                }
            }
        }
        return compiler.isVisible(field, user)
                ? Optional.of(new Value(held, step(Step.Kind.FIELD, field)))
                : Optional.empty();
    }

    static List<String> getters(VariableElement field) {
        String name = field.getSimpleName().toString();
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return List.of(name, "get" + capital, "is" + capital);
    }

    /**
     * A method reference, unless it could mean a static method with the same name, or the type's name means something
     * else, or the type has arguments, which a reference does not write.
     */
    private Step call(ExecutableElement method) {
        boolean isPlain = compiler.obscuring(element, user).isEmpty()
                && element.getTypeParameters().isEmpty();
        for (ExecutableElement other : methods) {
            isPlain &= !(other.getSimpleName().equals(method.getSimpleName())
                    && other.getModifiers().contains(Modifier.STATIC));
        }
        return step(isPlain ? Step.Kind.REFERENCE : Step.Kind.CALL, method);
    }

    private Step step(Step.Kind kind, Element member) {
        return new Step(kind, ClassName.get(element), member.getSimpleName().toString(), "");
    }
}
