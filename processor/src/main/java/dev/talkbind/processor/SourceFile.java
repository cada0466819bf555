package dev.talkbind.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.value.Escapes;
import dev.talkbind.processor.write.Layout;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;

/** A generated file. It is written in ASCII, so its bytes are the same in every encoding. */
record SourceFile(String name, String text) {

    private static final String IMPORT = "import dev.talkbind.runtime.";

    static SourceFile of(UserClass user, TypeSpec type) {
        JavaFile file = JavaFile.builder(user.annotated().packageName(), type)
                .indent("    ")
                .skipJavaLangImports(!user.surroundings().hidesJavaLang())
                .build();
        return new SourceFile(nameOf(user, type), Escapes.ascii(Layout.of(file.toString())));
    }

    /** Whether a name is written out with this package, in addition to the imports. */
    boolean writesOut(String packageName) {
        Pattern qualified = Pattern.compile("(?<![\\w.$\"])" + Pattern.quote(packageName) + "\\.");
        return text.lines()
                .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                .anyMatch(line -> qualified.matcher(line).find());
    }

    /** The run-time classes that the file imports. */
    List<String> runtimeNames() {
        List<String> names = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith(IMPORT)) {
                names.add(line.substring("import ".length(), line.length() - 1));
            } else if (line.startsWith("/**") || line.startsWith("@")) {
                break;
            }
        }
        return names;
    }

    static String nameOf(UserClass user, TypeSpec type) {
        return ClassName.get(user.annotated().packageName(), type.name()).canonicalName();
    }

    /**
     * Writes the file. The annotated class is its only originating element, and {@code module} is put before the name.
     */
    void writeTo(Filer filer, String module, TypeElement origin) throws IOException {
        try (Writer writer = filer.createSourceFile(module + name, origin).openWriter()) {
            writer.write(text);
        }
    }
}
