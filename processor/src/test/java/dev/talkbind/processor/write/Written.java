package dev.talkbind.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/** What is written, as text. */
final class Written {

    private Written() {}

    /** The type as it stands in its file, below the imports. */
    static String by(TypeSpec type) {
        String file = Layout.of(JavaFile.builder("com.acme", type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString());
        return file.replaceAll("(?m)^(package|import) .*\n+", "");
    }

    /** One of its methods, with every name written in full. */
    static String method(String name, TypeSpec type) {
        return type.methodSpecs().stream()
                .filter(method -> method.name().equals(name))
                .map(MethodSpec::toString)
                .findFirst()
                .orElseThrow();
    }
}
