package dev.talkbind.processor.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the value type of a Java type: a row of {@link ScalarType}, an enum, or a list or set of value types. */
public final class ValueTypes {

    private static final Map<TypeName, ScalarType> SCALARS = scalars();

    private ValueTypes() {}

    /** The value type, or none where the type has no text of its own. The first rule that fits wins. */
    public static Optional<ValueType> of(JavaType type) {
        ScalarType scalar = SCALARS.get(boxed(type.name()));
        if (scalar != null) {
            return Optional.of(scalar.valueType());
        }
        if (!type.constants().isEmpty()) {
            return Optional.of(enumType(type));
        }
        Optional<ClassName> text = collectionText(type);
        return text.isPresent() ? collection(type, text.get()) : Optional.empty();
    }

    /** The value type of a property whose converter the developer names. */
    public static ValueType converted(JavaType type, CodeBlock converter) {
        return new ValueType(boxed(type.name()), converter, Optional.empty());
    }

    /** Whether a converter of this type is for the elements of a list or a set, and not for the whole. */
    public static boolean isOfElements(JavaType type, TypeName converted) {
        return collectionText(type).isPresent()
                && type.arguments().get(0).name().equals(converted)
                && !(type.is(Set.class) && isIncomparable(type.arguments().get(0)));
    }

    /** The converter of a list or a set, where the developer's is for its elements. */
    public static CodeBlock whole(JavaType type, Optional<TypeName> converted, CodeBlock converter) {
        return converted.filter(one -> isOfElements(type, one)).isPresent()
                ? CodeBlock.of("$T.of($L)", collectionText(type).orElseThrow(), converter)
                : converter;
    }

    /** An instance of a converter: its one constant, where it is an enum, else a new one. */
    public static CodeBlock instance(ClassName converter, Optional<String> constant, boolean isObscured) {
        return constant.isPresent()
                ? constant(converter, constant.get(), isObscured)
                : CodeBlock.of("new $T()", converter);
    }

    /** A constant of an enum; where the enum's name means something else before a dot, by the class, which never does. */
    private static CodeBlock constant(TypeName type, String name, boolean isObscured) {
        return isObscured
                ? CodeBlock.of("$T.valueOf($T.class, $L)", Enum.class, type, Literals.of(name))
                : CodeBlock.of("$T.$N", type, name);
    }

    private static ValueType enumType(JavaType type) {
        String all = type.isObscured() ? "$T.of($T.class)" : "$T.of($T.values())";
        CodeBlock.Builder text = CodeBlock.builder().add(all, RuntimeNames.ENUM_TEXT, type.name());
        List<String> texts = new ArrayList<>();
        for (EnumConstant constant : type.constants()) {
            texts.add(constant.text());
            if (constant.isRenamed()) {
                text.add(
                        Breaks.CHAIN + ".named($L, $L)",
                        constant(type.name(), constant.name(), type.isObscured()),
                        Literals.of(constant.text()));
            }
        }
        return new ValueType(type.name(), text.build(), Optional.of(new TextGrammar.OfConstants(List.copyOf(texts))));
    }

    private static Optional<ClassName> collectionText(JavaType type) {
        if (type.arguments().size() != 1) {
            return Optional.empty();
        }
        return type.is(List.class)
                ? Optional.of(RuntimeNames.LIST_TEXT)
                : type.is(Set.class) ? Optional.of(RuntimeNames.SET_TEXT) : Optional.empty();
    }

    private static Optional<ValueType> collection(JavaType type, ClassName text) {
        JavaType argument = type.arguments().get(0);
        boolean isSet = type.is(Set.class);
        boolean isElement = !argument.is(List.class) && !argument.is(Set.class) && !(isSet && isIncomparable(argument));
        return of(argument)
                .filter(element -> isElement)
                .map(element -> new ValueType(
                        ParameterizedTypeName.get((ClassName) type.raw(), element.type()),
                        CodeBlock.of("$T.of($L)", text, element.text()),
                        element.grammar().map(grammar -> new TextGrammar.OfCollection(grammar, isSet))));
    }

    /** Whether a set cannot tell values apart: arrays have no equality of their own, and that of URL asks the network. */
    private static boolean isIncomparable(JavaType type) {
        return type.is(URL.class) || type.isArrayOf(byte.class);
    }

    private static TypeName boxed(TypeName type) {
        return type.isPrimitive() ? type.box() : type;
    }

    private static Map<TypeName, ScalarType> scalars() {
        Map<TypeName, ScalarType> rows = new LinkedHashMap<>();
        for (ScalarType row : ScalarType.values()) {
            rows.put(row.type(), row);
        }
        return rows;
    }
}
