package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.model.Surroundings;
import dev.talkbind.processor.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads what generated code can see around a class, and what is in its way. */
final class SurroundingsReader {

    private static final String[] MARKS = {
        "javax.annotation.processing.Generated", "org.jspecify.annotations.NullMarked"
    };
    private static final List<String> JAVA_LANG = List.of(
            "Override",
            "SuppressWarnings",
            "String",
            "Object",
            "Class",
            "Void",
            "Iterable",
            "Comparable",
            "CharSequence",
            "Number",
            "Enum",
            "Boolean",
            "Character",
            "Byte",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double");

    private final TypeElement type;
    private final Compiler compiler;

    SurroundingsReader(TypeElement type, Compiler compiler) {
        this.type = type;
        this.compiler = compiler;
    }

    /** {@code nested} is the {@code @TalkCustomData} type that is the CUSTOM property, if one is. */
    Surroundings read(PropertyReader properties, List<TypeElement> nested) {
        String prefix = compiler.packageOf(type).isEmpty() ? "" : compiler.packageOf(type) + ".";
        return new Surroundings(
                marks(),
                JAVA_LANG.stream().anyMatch(name -> compiler.isThere(prefix + name, type)),
                keys(nested),
                LintReader.read(type, compiler),
                compiler.obscuring(type, type),
                new HiddenPackages(type, prefix, compiler).among(properties.types()));
    }

    private List<ClassName> marks() {
        return Stream.of(MARKS)
                .filter(mark -> compiler.isThere(mark, type))
                .map(ClassName::bestGuess)
                .toList();
    }

    /** The keys and older keys of the nested type. */
    private List<Text> keys(List<TypeElement> nested) {
        List<Text> keys = new ArrayList<>();
        nested.forEach(one -> PropertyReader.read(one, compiler).custom().forEach(custom -> {
            keys.add(custom.key());
            keys.addAll(custom.aliases());
        }));
        return keys;
    }
}
