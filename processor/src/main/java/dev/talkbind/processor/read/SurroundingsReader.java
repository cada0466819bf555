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
    private final Language language;

    SurroundingsReader(TypeElement type, Language language) {
        this.type = type;
        this.language = language;
    }

    /** {@code nested} is the {@code @TalkCustomData} type that is the CUSTOM property, if one is. */
    Surroundings read(PropertyReader properties, List<TypeElement> nested) {
        String prefix = language.packageOf(type).isEmpty() ? "" : language.packageOf(type) + ".";
        ModuleReader module = new ModuleReader(type, language);
        return new Surroundings(
                marks(),
                JAVA_LANG.stream().anyMatch(name -> language.isThere(prefix + name, type)),
                keys(nested),
                LintReader.read(type, language, module),
                language.obscuring(type, type),
                new HiddenPackages(type, prefix, language).among(properties.types()),
                new SupplyReader(type, language, module).read(nested));
    }

    private List<ClassName> marks() {
        return Stream.of(MARKS)
                .filter(mark -> language.isThere(mark, type))
                .map(ClassName::bestGuess)
                .toList();
    }

    /** The keys and older keys of the nested type. */
    private List<Text> keys(List<TypeElement> nested) {
        List<Text> keys = new ArrayList<>();
        nested.forEach(one -> PropertyReader.read(one, language).custom().forEach(custom -> {
            keys.add(custom.key());
            keys.addAll(custom.aliases());
        }));
        return keys;
    }
}
