package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.Surroundings;
import dev.talkbind.processor.model.UserClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/** Finds out what generated code can see around a class, and which names are hidden from it. */
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
            "Exception",
            "AssertionError",
            "StackOverflowError",
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

    /** The surroundings of a class with these properties and nested values. */
    Surroundings read(PropertyReader properties, List<NestedProperty> nested) {
        String packageName = compiler.packageOf(compiler.annotated(type));
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        ModuleReader module = new ModuleReader(compiler.beside(type), compiler);
        UsedClasses used = UsedClasses.of(properties);
        if (compiler.nesting().isPresent()) {
            ClassName beside = ClassName.get(compiler.beside(type));
            return Surroundings.ofNested(beside, lint(module, used, nested), compiler.obscuring(type, type));
        }
        List<ClassName> all = all(used, nested);
        return new Surroundings(
                ClassName.get(compiler.annotated(type)),
                marks(),
                hidesJavaLang(prefix, all),
                lint(module, used, nested),
                compiler.obscuring(type, type),
                new HiddenPackages(type, prefix, compiler).among(all),
                new SupplyReader(type, compiler, module).read());
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

    private boolean hidesJavaLang(String prefix, List<ClassName> used) {
        Set<String> names = new TreeSet<>(JAVA_LANG);
        for (ClassName name : used) {
            if (name.packageName().equals("java.lang")) {
                names.add(name.topLevelClassName().simpleName());
            }
        }
        for (String name : names) {
            if (compiler.isThere(prefix + name, type)) {
                return true;
            }
        }
        return false;
    }

    /** The warnings that the class and its nested values would cause. */
    private List<String> lint(ModuleReader module, UsedClasses used, List<NestedProperty> nested) {
        Set<String> lint = new TreeSet<>(LintReader.read(type, compiler, module, used));
        for (NestedProperty property : nested) {
            if (property.body().isPresent()) {
                lint.addAll(property.of().surroundings().lint());
            }
        }
        return List.copyOf(lint);
    }

    private List<ClassName> all(UsedClasses used, List<NestedProperty> nested) {
        List<ClassName> all = used.all();
        all.add(ClassName.get(type));
        for (NestedProperty property : nested) {
            if (property.body().isPresent()) {
                for (UserClass body : property.of().bodies()) {
                    all.addAll(UsedClasses.of(body.mapped(), body.fields(), body.custom())
                            .all());
                }
            }
        }
        return all;
    }
}
