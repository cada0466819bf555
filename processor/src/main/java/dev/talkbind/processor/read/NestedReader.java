package dev.talkbind.processor.read;

import dev.talkbind.annotations.Direction;
import dev.talkbind.processor.model.Awaited;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.Placing;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Reads the types of nested values, as they are visible to the code that will name them. A type nested inside itself is
 * not read.
 */
final class NestedReader {

    private final TypeElement type;
    private final Compiler compiler;
    private final List<String> converters;
    private final List<TypeElement> around;

    /**
     * {@code type} is the class with the properties. If it is nested itself, the classes {@code around} it are given.
     */
    NestedReader(TypeElement type, Compiler compiler, List<String> converters, List<TypeElement> around) {
        this.type = type;
        this.compiler = compiler;
        this.converters = converters;
        this.around = new ArrayList<>(around);
        this.around.add(compiler.annotated(type));
    }

    /** {@code bound} is the direction of the class, which limits all nested values. */
    List<NestedProperty> read(PropertyReader properties, Direction bound) {
        noteUnfit(properties);
        List<NestedProperty> nested = new ArrayList<>();
        for (NestedMember property : properties.nested()) {
            nested.add(read(property, bound));
        }
        return List.copyOf(nested);
    }

    private NestedProperty read(NestedMember property, Direction bound) {
        Member member = property.member();
        Optional<DeclaredType> value = classOf(property.type());
        noteHeld(property.type());
        boolean isInItself = value.isPresent() && around.contains(annotated(property, value.get()));
        Optional<UserClass> body = value.isPresent() && !isInItself
                ? Optional.of(new Placing(member, prefix(property), direction(member, bound))
                        .place(body(property, value.get())))
                : Optional.empty();
        return new NestedProperty(member, property.prefix(), body, isInItself);
    }

    /** The type that says which properties of the value are mapped: its class, or a view of it. */
    private static TypeElement annotated(NestedMember property, DeclaredType value) {
        return property.view().isPresent() ? property.view().get() : (TypeElement) value.asElement();
    }

    private UserClass body(NestedMember property, DeclaredType value) {
        TypeElement annotated = annotated(property, value);
        compiler.build().addNested(ClassKey.of(annotated, compiler.elements()));
        UserReader reader =
                new UserReader(compiler.nesting(type, value, property.member().place()), List.of(), converters, around);
        return property.view().isPresent() ? reader.read(annotated) : reader.readValue(annotated);
    }

    private static String prefix(NestedMember property) {
        return property.prefix().isPresent() ? property.prefix().get().value() : "";
    }

    private static Direction direction(Member member, Direction bound) {
        Optional<Text> said = member.direction();
        return said.isPresent() && bound == Direction.BOTH
                ? Direction.valueOf(said.get().value())
                : bound;
    }

    /** Notes the types of properties that are reported because they have no text, or have two annotations. */
    private void noteUnfit(PropertyReader properties) {
        for (CustomProperty property : properties.custom()) {
            noteUnless(property.type().isPresent(), property.member(), properties);
        }
        for (UserFieldProperty field : properties.fields()) {
            noteUnless(field.form().isPresent(), field.member(), properties);
        }
    }

    private void noteUnless(boolean isFit, Member member, PropertyReader properties) {
        if (!isFit || !member.isProperty()) {
            noteHeld(properties.held(member.name()).orElseThrow());
        }
    }

    /**
     * Notes a type, and the types behind a type variable and in a list or an array: they are reported here, and not
     * again at their own class.
     */
    private void noteHeld(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            noteHeld(variable.getUpperBound());
        } else if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            noteHeld(wildcard.getExtendsBound());
        } else if (type instanceof ArrayType array) {
            noteHeld(array.getComponentType());
        } else if (type instanceof DeclaredType declared) {
            TypeElement element = (TypeElement) declared.asElement();
            compiler.build().addNested(ClassKey.of(element, compiler.elements()));
            if (!compiler.isSource(element)) {
                declared.getTypeArguments().forEach(this::noteHeld);
            }
        }
    }

    /** The class of the value, without an Optional around it. */
    static Optional<DeclaredType> classOf(TypeMirror type) {
        TypeMirror value = Giving.opened(type).orElse(type);
        if (value.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        ElementKind kind = ((DeclaredType) value).asElement().getKind();
        return kind.isClass() || kind == ElementKind.INTERFACE ? Optional.of((DeclaredType) value) : Optional.empty();
    }

    /** The user fields in nested values. */
    static List<UserFieldProperty> fields(List<NestedProperty> nested) {
        List<UserFieldProperty> fields = new ArrayList<>();
        for (NestedProperty property : nested) {
            property.body().ifPresent(body -> fields.addAll(body.allFields()));
        }
        return fields;
    }

    /** What another processor still has to write for one of the nested types. */
    static Optional<Awaited> awaited(List<NestedProperty> nested) {
        for (NestedProperty property : nested) {
            if (property.body().isPresent() && property.of().awaited().isPresent()) {
                return property.of().awaited();
            }
        }
        return Optional.empty();
    }

    static boolean areComplete(List<NestedProperty> nested) {
        for (NestedProperty property : nested) {
            if (property.body().isPresent() && !property.of().isComplete()) {
                return false;
            }
        }
        return true;
    }
}
