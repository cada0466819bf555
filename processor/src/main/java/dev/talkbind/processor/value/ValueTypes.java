package dev.talkbind.processor.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the value type of a Java type: what the type itself says, or a converter that applies; else a row of
 * {@link ScalarType}, an enum, or a list or set of value types. The first rule that fits wins.
 */
public final class ValueTypes {

    private static final Map<TypeName, ScalarType> SCALARS = scalars();
    private static final ValueTypes BUILT_IN = new ValueTypes(List.of(), List.of());

    private final List<Converter> converters;
    private final List<Conversion.By> by; // the place that names each converter

    private ValueTypes(List<Converter> converters, List<Conversion.By> by) {
        this.converters = converters;
        this.by = by;
    }

    /** The value types at a place without converters for all properties. */
    public static ValueTypes builtIn() {
        return BUILT_IN;
    }

    /** The same value types, with further converters, which come after the present ones. */
    public ValueTypes and(List<Converter> others, Conversion.By names) {
        if (others.isEmpty()) {
            return this;
        }
        List<Converter> all = new ArrayList<>(converters);
        all.addAll(others);
        List<Conversion.By> allBy = new ArrayList<>(by);
        allBy.addAll(Collections.nCopies(others.size(), names));
        return new ValueTypes(List.copyOf(all), List.copyOf(allBy));
    }

    /** The value type; empty if the type has no text. */
    public Optional<ValueType> of(JavaType type) {
        Optional<ValueType> chosen = chosen(type);
        return chosen.isPresent() || isUnfit(type) ? chosen : builtIn(type);
    }

    /** The value type that a developer has chosen, which wins over all built-in ones. */
    public Optional<ValueType> chosen(JavaType type) {
        Optional<ValueType> own = type.own().isPresent() ? own(type, type.own().get()) : Optional.empty();
        if (own.isPresent() || isUnfit(type)) {
            return own;
        }
        for (int i = 0; i < converters.size(); i++) {
            if (converters.get(i).isOf(boxed(type.name()))) {
                return Optional.of(converted(type, converters.get(i), by.get(i)));
            }
        }
        return Optional.empty();
    }

    /** The value type of a property whose converter the developer names, for the whole value or for its elements. */
    public static ValueType named(JavaType type, Converter converter) {
        if (!isOfElements(type, converter)) {
            return converted(type, converter);
        }
        ValueType element = converted(type.arguments().get(0), converter);
        return type.isArray() ? array(type, element) : collection(type, element);
    }

    /** The value type of a property whose converter the developer names for the whole value. */
    public static ValueType converted(JavaType type, Converter converter) {
        return converted(type, converter, Conversion.By.PROPERTY);
    }

    private static ValueType converted(JavaType type, Converter converter, Conversion.By by) {
        TypeName of = boxed(type.name());
        Conversion conversion = new Conversion(converter, by, of, CodeBlock.of(""), CodeBlock.of(""));
        return new ValueType(of, converter.instance(of), Optional.empty(), Optional.of(conversion), true);
    }

    /** Whether the type claims to have a text, which nothing else can replace. */
    private static boolean isUnfit(JavaType type) {
        return type.own().isPresent() && !(type.own().get() instanceof OwnText.OfValue value && value.isImplied());
    }

    private Optional<ValueType> own(JavaType type, OwnText own) {
        if (own instanceof OwnText.ByConverter by) {
            return Optional.of(converted(type, by.converter(), Conversion.By.TYPE));
        }
        Optional<ValueType> inner = own instanceof OwnText.OfValue one ? of(one.value()) : Optional.empty();
        return inner.isPresent() ? Optional.of(wrapped(type, (OwnText.OfValue) own, inner.get())) : Optional.empty();
    }

    private static ValueType wrapped(JavaType type, OwnText.OfValue own, ValueType value) {
        CodeBlock before = CodeBlock.of("$T.of(", RuntimeNames.WRAPPED_TEXT);
        CodeBlock after = CodeBlock.of(
                ", $L, $L)", own.unwrap().code(type.name()), own.wrap().code(type.name()));
        return value.in(type.name(), before, after, value.grammar()).chosen();
    }

    private Optional<ValueType> builtIn(JavaType type) {
        ScalarType scalar = SCALARS.get(boxed(type.name()));
        if (scalar != null) {
            return Optional.of(scalar.valueType());
        }
        if (!type.constants().isEmpty()) {
            return Optional.of(enumType(type));
        }
        return collectionText(type).isPresent() && isElement(type)
                ? collection(type, of(type.arguments().get(0)))
                : Optional.empty();
    }

    private static Optional<ValueType> collection(JavaType type, Optional<ValueType> element) {
        return element.isPresent() ? Optional.of(collection(type, element.get())) : element;
    }

    /**
     * Whether a converter is for the elements of a list, a set or an array of this type, and not for the whole value.
     */
    private static boolean isOfElements(JavaType type, Converter converter) {
        return (collectionText(type).isPresent() || isArray(type))
                && converter.isOf(boxed(type.arguments().get(0).name()))
                && !(type.is(Set.class) && isIncomparable(type.arguments().get(0)));
    }

    /**
     * A constant of an enum. If the enum's name means something else before a dot, the constant is written through the
     * class object, which is never ambiguous.
     */
    static CodeBlock constant(TypeName type, String name, boolean isObscured) {
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

    /**
     * Whether the element type of a list or a set is allowed: not another list or set, unless a developer has chosen
     * its text.
     */
    private boolean isElement(JavaType type) {
        JavaType argument = type.arguments().get(0);
        boolean isNested = argument.is(List.class) || argument.is(Set.class);
        return !(isNested && chosen(argument).isEmpty()) && !(type.is(Set.class) && isIncomparable(argument));
    }

    private static ValueType collection(JavaType type, ValueType element) {
        boolean isSet = type.is(Set.class);
        return element.in(
                ParameterizedTypeName.get((ClassName) type.raw(), element.type()),
                CodeBlock.of("$T.of(", isSet ? RuntimeNames.SET_TEXT : RuntimeNames.LIST_TEXT),
                CodeBlock.of(")"),
                element.grammar().map(grammar -> new TextGrammar.OfCollection(grammar, isSet)));
    }

    private static boolean isArray(JavaType type) {
        return type.isArray()
                && type.arguments().size() == 1
                && (type.arguments().get(0).name() instanceof ClassName || isOfPrimitives(type));
    }

    private static boolean isOfPrimitives(JavaType type) {
        return type.arguments().get(0).name().isPrimitive();
    }

    private static ValueType array(JavaType type, ValueType element) {
        Optional<TextGrammar> grammar = element.grammar().map(one -> new TextGrammar.OfCollection(one, false));
        if (isOfPrimitives(type)) {
            String name = type.arguments().get(0).name().toString();
            String of = ".of" + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "s(";
            return element.in(
                    type.name(),
                    CodeBlock.of("$T" + of, RuntimeNames.PRIMITIVE_ARRAY_TEXT),
                    CodeBlock.of(")"),
                    grammar);
        }
        return element.in(
                type.name(),
                CodeBlock.of("$T.of(", RuntimeNames.ARRAY_TEXT),
                CodeBlock.of(", $T::new)", type.name()),
                grammar);
    }

    /**
     * Whether a set cannot compare the values: arrays are equal only to themselves, and comparing URLs asks the
     * network.
     */
    private static boolean isIncomparable(JavaType type) {
        boolean isOfIncomparable = type.own().isPresent()
                && type.own().get() instanceof OwnText.OfValue one
                && isIncomparable(one.value());
        return isOfIncomparable || type.is(URL.class) || type.isArrayOf(byte.class);
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
