package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Surroundings;
import dev.talkbind.processor.model.Text;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads what generated code can see around a class, and what is in its way. */
final class SurroundingsReader {

    private static final List<ClassName> MARKS = List.of(
            ClassName.get("javax.annotation.processing", "Generated"),
            ClassName.get("org.jspecify.annotations", "NullMarked"));
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

    /** {@code nested} has the properties of the {@code @TalkCustomData} type that is the CUSTOM property, if one is. */
    Surroundings read(PropertyReader properties, List<PropertyReader> nested) {
        String prefix = compiler.packageOf(type).isEmpty() ? "" : compiler.packageOf(type) + ".";
        ModuleReader module = new ModuleReader(type, compiler);
        UsedClasses used = UsedClasses.of(properties);
        return new Surroundings(
                marks(),
                hidesJavaLang(prefix),
                keys(nested),
                LintReader.read(type, compiler, module, used),
                compiler.obscuring(type, type),
                new HiddenPackages(type, prefix, compiler).among(used.all()),
                new SupplyReader(type, compiler, module).read(nested));
    }

    private List<ClassName> marks() {
        List<ClassName> marks = new ArrayList<>();
        for (ClassName mark : MARKS) {
            if (compiler.isThere(mark.canonicalName(), type)) {
                marks.add(mark);
            }
        }
        return List.copyOf(marks);
    }

    private boolean hidesJavaLang(String prefix) {
        for (String name : JAVA_LANG) {
            if (compiler.isThere(prefix + name, type)) {
                return true;
            }
        }
        return false;
    }

    /** The keys and older keys of the nested type. */
    private static List<Text> keys(List<PropertyReader> nested) {
        List<Text> keys = new ArrayList<>();
        for (PropertyReader one : nested) {
            for (CustomProperty custom : one.custom()) {
                keys.add(custom.key());
                keys.addAll(custom.aliases());
            }
        }
        return keys;
    }
}
