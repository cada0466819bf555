package dev.talkbind.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.talkbind.processor.value.Conversion;
import dev.talkbind.processor.value.EnumConstant;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.OwnText;
import dev.talkbind.processor.value.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The form of a value's text in a schema file: {@code "type": "list", "of": {"type": "long"}}. */
final class SchemaForm {

    private static final String TYPE = "type";

    private final Optional<Conversion> conversion;
    private final boolean isChosen;

    private SchemaForm(Optional<Conversion> conversion, boolean isChosen) {
        this.conversion = conversion;
        this.isChosen = isChosen;
    }

    /**
     * The form of values of {@code type} whose text is {@code text}. A user field without a text has the form of its
     * type.
     */
    static JsonLine of(JavaType type, Optional<ValueType> text) {
        SchemaForm form = text.isPresent()
                ? new SchemaForm(text.get().conversion(), text.get().isChosen())
                : new SchemaForm(Optional.empty(), false);
        return form.of(type);
    }

    private JsonLine of(JavaType type) {
        JsonLine line = new JsonLine();
        if (conversion.isPresent() && conversion.get().of().equals(boxed(type.name()))) {
            ClassName converter = conversion.get().converter().type();
            return line.text(TYPE, "converter")
                    .text("converter", converter.reflectionName())
                    .text("java", nameOf(type.name()));
        }
        if (isChosen && type.own().isPresent() && type.own().get() instanceof OwnText.OfValue one) {
            return line.all(of(one.value())).text("java", nameOf(type.name()));
        }
        if (!type.constants().isEmpty()) {
            return line.text(TYPE, "enum").texts("values", textsOf(type.constants()));
        }
        if (!type.arguments().isEmpty() && !type.isArrayOf(byte.class)) {
            return collection(type.is(Set.class), of(type.arguments().get(0)));
        }
        return line.text(TYPE, rowOf(type.name()));
    }

    static JsonLine collection(boolean isSet, JsonLine element) {
        return new JsonLine().text(TYPE, isSet ? "set" : "list").object("of", element);
    }

    /** Sorted, because ecj returns the constants of a class file in another order than the source. */
    private static List<String> textsOf(List<EnumConstant> constants) {
        List<String> texts = new ArrayList<>();
        for (EnumConstant constant : constants) {
            texts.add(constant.text());
        }
        Collections.sort(texts);
        return texts;
    }

    /**
     * The type's name in the table of value types: {@code long} for {@code Long} too, because both have the same text.
     */
    private static String rowOf(TypeName type) {
        TypeName row = type.isBoxedPrimitive() ? type.unbox() : type;
        return row instanceof ClassName named ? named.simpleName() : row.toString();
    }

    /** The binary name of a class, and the Java name of any other type. */
    static String nameOf(TypeName type) {
        return type instanceof ClassName named ? named.reflectionName() : type.toString();
    }

    private static TypeName boxed(TypeName type) {
        return type.isPrimitive() ? type.box() : type;
    }
}
