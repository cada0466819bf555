package dev.talkbind.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JacksonTest {
    private static final String OURS = Jackson.class.getName();
    private static final String VERSION = "com.fasterxml.jackson.core.json.PackageVersion";

    /** The class that has the limits on what is read, of which 2.14 knows nothing. */
    private static final String LIMITS = "com.fasterxml.jackson.core.StreamReadConstraints";

    @TempDir
    private Path classes;

    @Test
    void thereIsOneFactory() {
        assertThat(Jackson.factory()).isSameAs(Jackson.factory());
    }

    @Test
    void nestingHasALimitOfAHundredLevels() throws IOException {
        readToTheEnd("[".repeat(100) + "]".repeat(100));
        assertThatThrownBy(() -> readToTheEnd("[".repeat(101) + "]".repeat(101)))
                .isInstanceOf(StreamConstraintsException.class);
    }

    private static void readToTheEnd(String json) throws IOException {
        try (JsonParser parser = Jackson.factory().createParser(json)) {
            while (parser.nextToken() != null) {
                assertThat(parser.currentToken().isStructStart()
                                || parser.currentToken().isStructEnd())
                        .isTrue();
            }
        }
    }

    @Test
    void noTableKeepsTheKeysOfADocument() throws IOException {
        assertThat(Jackson.factory().isEnabled(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES))
                .isFalse();
        assertThat(Jackson.factory().isEnabled(JsonFactory.Feature.INTERN_FIELD_NAMES))
                .isFalse();
        String key = "key-of-JacksonTest-" + System.nanoTime();
        assertThat(key(key)).isEqualTo(key).isNotSameAs(key(key));
        String other = key(key);
        assertThat(other.intern()).as("nobody has put it into the JVM's table").isSameAs(other);
    }

    private static String key(String key) throws IOException {
        try (JsonParser parser = Jackson.factory().createParser("{\"" + key + "\":1}")) {
            parser.nextToken();
            parser.nextToken();
            return parser.currentName();
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 14", "2, 9", "1, 99"})
    void aVersionWithoutLimitsIsRefusedByNameAndNotForAClassThatItLacks(int major, int minor) throws Exception {
        assertThatThrownBy(() -> factoryUnder(major, minor))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("jackson-core " + major + "." + minor
                        + ".3 is too old: Talkbind needs 2.15 or later, so see which dependency brings the old one");
    }

    @ParameterizedTest
    @CsvSource({"2, 15", "2, 23", "3, 0"})
    void aVersionWithLimitsIsTaken(int major, int minor) throws Exception {
        assertThat(factoryUnder(major, minor)).isInstanceOf(JsonFactory.class);
    }

    /** The factory as a program with that version would have it, whose old versions have no limits. */
    private Object factoryUnder(int major, int minor) throws Exception {
        compileVersion(major, minor);
        Class<?> jackson = new Other(classes, major < 2 || major == 2 && minor < 15).loadClass(OURS);
        try {
            return jackson.getMethod("factory").invoke(null);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof Exception exception ? exception : thrown;
        }
    }

    private void compileVersion(int major, int minor) {
        String source = "package com.fasterxml.jackson.core.json; public final class PackageVersion {"
                + " public static final com.fasterxml.jackson.core.Version VERSION ="
                + " new com.fasterxml.jackson.core.Version(%d, %d, 3, null, null, null); }".formatted(major, minor);
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///PackageVersion.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        assertThat(compiler.getTask(null, null, null, options, null, List.of(file))
                        .call())
                .isTrue();
    }

    /** Loads our class and another version's class anew, and all else as it is, but for what that version lacks. */
    private static final class Other extends ClassLoader {
        private final Path version;
        private final boolean isWithoutLimits;

        Other(Path version, boolean isWithoutLimits) {
            super(JacksonTest.class.getClassLoader());
            this.version = version;
            this.isWithoutLimits = isWithoutLimits;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.equals(LIMITS) && isWithoutLimits) {
                throw new ClassNotFoundException(name);
            }
            boolean isOurs = name.equals(OURS) || name.startsWith(OURS + "$");
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null || !isOurs && !name.equals(VERSION)) {
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
            byte[] bytes = bytes(name.replace('.', '/').concat(".class"), isOurs);
            return defineClass(name, bytes, 0, bytes.length);
        }

        private byte[] bytes(String file, boolean isOurs) throws ClassNotFoundException {
            try (InputStream in = isOurs ? getResourceAsStream(file) : Files.newInputStream(version.resolve(file))) {
                return in.readAllBytes();
            } catch (IOException missing) {
                throw new ClassNotFoundException(file, missing);
            }
        }
    }
}
