package dev.talkbind.processor.read;

import dev.talkbind.processor.compiler.TestCompiler;
import dev.talkbind.processor.model.ComponentModel;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Compiles a few lines, and reads the class {@code Seller} in them while the compiler still knows it. */
final class ReadClass {

    private static final String IMPORTS = """
            import com.fasterxml.jackson.annotation.*;
            import dev.talkbind.annotations.*;
            import java.util.*;
            """;

    private ReadClass() {}

    static UserClass by(String lines) {
        return javac(lines, ReadClass::userClass);
    }

    /** Beside another class, of which there is the name and the source. */
    static UserClass by(String lines, String other, String source) {
        Asking<UserClass> asking = new Asking<>(ReadClass::userClass);
        TestCompiler.JAVAC.compile(
                Map.of("Seller.java", IMPORTS + lines, other + ".java", source),
                List.of(asking),
                List.of("-proc:only"));
        return asking.answer();
    }

    /** By each compiler that is tried. */
    static List<UserClass> byEach(String lines) {
        return TestCompiler.tried().stream()
                .map(compiler -> compile(compiler, lines, ReadClass::userClass))
                .toList();
    }

    static UserClass byEcj(String lines) {
        return compile(TestCompiler.ECJ, lines, ReadClass::userClass);
    }

    /** Anything that can be asked of {@code Seller}. */
    static <T> T javac(String lines, BiFunction<TypeElement, Compiler, T> question) {
        return compile(TestCompiler.JAVAC, lines, question);
    }

    private static UserClass userClass(TypeElement type, Compiler compiler) {
        return new UserReader(compiler, List.of(), List.of()).read(type);
    }

    static CustomProperty custom(UserClass user, String name) {
        return user.custom().stream()
                .filter(property -> property.member().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Member member(UserClass user, String name) {
        return user.suppliers().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The properties that are mapped, such as {@code ID id} and {@code tier}. */
    static List<String> mapped(UserClass user) {
        return Stream.concat(
                        user.fields().stream().map(ReadClass::label),
                        user.custom().stream().map(property -> property.member().name()))
                .toList();
    }

    private static String label(UserFieldProperty field) {
        return field.field() + " " + field.member().name();
    }

    /** A build whose source is the class. */
    static Build build(TypeElement source, Elements elements, ComponentModel components) {
        Build build = new Build(components);
        build.addSource(source, elements);
        return build;
    }

    private static <T> T compile(TestCompiler compiler, String lines, BiFunction<TypeElement, Compiler, T> question) {
        Asking<T> asking = new Asking<>(question);
        compiler.compile(Map.of("Seller.java", IMPORTS + lines), List.of(asking), List.of("-proc:only"));
        return asking.answer();
    }

    /** Asks one question in the first round. */
    private static final class Asking<T> extends AbstractProcessor {

        private final BiFunction<TypeElement, Compiler, T> question;
        private T answer;
        private RuntimeException fault = new IllegalStateException("there is no class Seller");

        Asking(BiFunction<TypeElement, Compiler, T> question) {
            this.question = question;
        }

        T answer() {
            if (answer == null) {
                throw fault;
            }
            return answer;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            TypeElement seller = processingEnv.getElementUtils().getTypeElement("Seller");
            if (answer == null && seller != null) {
                try {
                    answer = question.apply(
                            seller,
                            new Compiler(
                                    processingEnv.getElementUtils(),
                                    processingEnv.getTypeUtils(),
                                    build(seller, processingEnv.getElementUtils(), ComponentModel.DEFAULT)));
                } catch (RuntimeException e) {
                    fault = e;
                }
            }
            return false;
        }
    }
}
