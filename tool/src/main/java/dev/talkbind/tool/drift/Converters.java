package dev.talkbind.tool.drift;

import dev.talkbind.annotations.TextConverter;
import dev.talkbind.runtime.text.ValueText;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The converters of an application, made from its classes. A converter is not known if its class is missing, or if its
 * constructor needs arguments.
 */
public final class Converters implements AutoCloseable {

    private final URLClassLoader loader;
    private final Map<String, Optional<ValueText<?>>> known = new HashMap<>();

    private Converters(List<URL> places) {
        this.loader = new URLClassLoader(places.toArray(URL[]::new), Converters.class.getClassLoader());
    }

    /** The converters in folders of classes and in jars. */
    public static Converters in(List<Path> places) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path place : places) {
            urls.add(place.toUri().toURL());
        }
        return new Converters(urls);
    }

    /** The converter with this binary class name. */
    Optional<ValueText<?>> of(String type) {
        return known.computeIfAbsent(type, this::make);
    }

    private Optional<ValueText<?>> make(String type) {
        try {
            Constructor<?> constructor = loader.loadClass(type).getDeclaredConstructor();
            constructor.setAccessible(true); // it may be package-private, for generated code beside it
            return constructor.newInstance() instanceof TextConverter<?> converter
                    ? Optional.of(new Converted<>(converter))
                    : Optional.empty();
        } catch (ReflectiveOperationException | LinkageError | RuntimeException notHere) {
            return Optional.empty();
        }
    }

    /** Uses a converter like a text of the run time. */
    private record Converted<T>(TextConverter<T> converter) implements ValueText<T> {

        @Override
        public String expected() {
            return "a text of " + converter.getClass().getName();
        }

        @Override
        public String toText(T value) {
            return converter.toText(value);
        }

        @Override
        public T fromText(String text) {
            return converter.fromText(text);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
