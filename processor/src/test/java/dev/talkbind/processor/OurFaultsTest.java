package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.Said;
import dev.talkbind.processor.compiler.TestCompiler;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault of ours, or of the folder that is written to, costs one type one error; the others are generated. */
class OurFaultsTest {

    private static final Path TWO_TYPES = Path.of("src/test/resources/faulty");

    static Stream<Supplier<Throwable>> faults() {
        return Stream.of(NullPointerException::new, StackOverflowError::new, () -> new NoClassDefFoundError("gone"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aCrashCostsOneTypeOneError(Supplier<Throwable> fault) {
        Compiled compiled = compile(Elements.class, "isDeprecated", "Unlucky", fault);

        assertThat(compiled.said()).extracting(Said::code).containsExactly("TB990");
        assertThat(compiled.said()).extracting(Said::file).containsExactly("Unlucky.java");
        assertThat(compiled.said().get(0).message())
                .contains("Unlucky", fault.get().getClass().getName(), "dev.talkbind.processor");
        assertThat(compiled.generated()).containsOnlyKeys("LuckyUserMapper.java");
    }

    static Stream<Supplier<Throwable>> untold() {
        return Stream.of(
                () -> new IllegalStateException() {
                    @Override
                    public String getMessage() {
                        throw new IllegalStateException("nor this");
                    }
                },
                () -> new AssertionError("odd"));
    }

    /** What guards against faults has none itself, whatever the fault is. */
    @ParameterizedTest
    @MethodSource("untold")
    void aFaultThatCannotBeToldIsNamed(Supplier<Throwable> fault) {
        Compiled compiled = compile(Elements.class, "isDeprecated", "Unlucky", fault);

        assertThat(compiled.said()).extracting(Said::code).containsExactly("TB990");
        assertThat(compiled.generated()).containsOnlyKeys("LuckyUserMapper.java");
    }

    /** Before a class is looked at, a fault costs the round; the compiler goes on, and says what else there is to say. */
    @ParameterizedTest
    @MethodSource("faults")
    void aCrashOutsideOfTheClassesIsOneErrorWithoutAPlace(Supplier<Throwable> fault) {
        Compiled compiled = compile(Elements.class, "getPackageOf", "Unlucky", fault);

        assertThat(compiled.errors()).extracting(Said::code).containsExactly("TB990");
        assertThat(compiled.errors()).extracting(Said::line).containsExactly(0L);
    }

    /** At a class that cannot be pointed at, the error has no place. */
    @Test
    void aPlaceThatTheCompilerDoesNotTakeIsLeftOut() {
        List<String> printed = new ArrayList<>();
        Messager messager = (Messager) Proxy.newProxyInstance(
                Messager.class.getClassLoader(), new Class<?>[] {Messager.class}, (proxy, called, arguments) -> {
                    if (arguments[2] != null) {
                        throw new NullPointerException("no such element");
                    }
                    return printed.add(String.valueOf(arguments[1]));
                });
        TypeElement type = (TypeElement) Proxy.newProxyInstance(
                TypeElement.class.getClassLoader(),
                new Class<?>[] {TypeElement.class},
                (proxy, called, arguments) -> null);

        new Faults(messager).guard("shop.Seller", Optional.of(type), () -> {
            throw new IllegalStateException("odd");
        });

        assertThat(printed).singleElement().asString().contains("TB990", "shop.Seller", "odd");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        Compiled compiled =
                compile(Filer.class, "createSourceFile", "UnluckyUserMapper", () -> new IOException("disk full"));

        assertThat(compiled.said()).extracting(Said::code).containsExactly("TB991");
        assertThat(compiled.said().get(0).message()).contains("Unlucky", "disk full");
        assertThat(compiled.generated()).containsOnlyKeys("LuckyUserMapper.java");
    }

    private static Compiled compile(Class<?> tool, String method, String name, Supplier<Throwable> fault) {
        return TestCompiler.JAVAC.compile(
                TWO_TYPES, List.of(new Sabotaged(tool, method, name, fault), new MarkerProcessor()), List.of());
    }

    /** Talkbind, with one method of one tool failing for one name. */
    private static final class Sabotaged extends AbstractProcessor {
        private final TalkbindProcessor talkbind = new TalkbindProcessor();
        private final Class<?> tool;
        private final String method;
        private final String name;
        private final Supplier<Throwable> fault;

        Sabotaged(Class<?> tool, String method, String name, Supplier<Throwable> fault) {
            this.tool = tool;
            this.method = method;
            this.name = name;
            this.fault = fault;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            talkbind.init((ProcessingEnvironment) spy(ProcessingEnvironment.class, environment));
        }

        private Object spy(Class<?> type, Object real) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                boolean isIt = type == tool && called.getName().equals(method);
                if (isIt && Stream.of(arguments).anyMatch(one -> name.contentEquals(String.valueOf(one)))) {
                    throw fault.get();
                }
                try {
                    Object result = called.invoke(real, arguments);
                    return called.getReturnType() == tool ? spy(tool, result) : result;
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return talkbind.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return talkbind.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return talkbind.process(annotations, round);
        }
    }
}
