package dev.talkbind.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.annotations.TalkUser;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What others can call is what {@code api.txt} says, so that nothing of it goes or changes unseen: code that an earlier version
 * generated calls it too. {@code -Dgolden=update} rewrites the file; a line that goes is a new major version.
 */
class PublicApiTest {

    private static final Path API = Path.of("src/test/resources/api.txt");

    @Test
    void isWhatItWas() throws IOException, URISyntaxException {
        String api = String.join(
                        "\n",
                        Stream.concat(types(TalkUser.class), types(User.class))
                                .flatMap(PublicApiTest::lines)
                                .toList())
                + "\n";
        if ("update".equals(System.getProperty("golden"))) {
            assertThat(System.getenv("CI"))
                    .as("goldens are not rewritten in CI")
                    .isNull();
            Files.writeString(API, api);
        }

        assertThat(api).as("run again with -Dgolden=update").isEqualTo(Files.readString(API));
    }

    /** The public types beside a class, be they in a folder or in a jar. */
    private static Stream<Class<?>> types(Class<?> one) throws IOException, URISyntaxException {
        URI place = one.getProtectionDomain().getCodeSource().getLocation().toURI();
        if (Files.isDirectory(Path.of(place))) {
            return types(Path.of(place));
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
            return types(jar.getPath("/"));
        }
    }

    private static Stream<Class<?>> types(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Class<?>> types = files.map(
                            file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class") && !file.contains("-info"))
                    .map(file -> file.replace('/', '.').replaceFirst("\\.class$", ""))
                    .sorted()
                    .<Class<?>>map(PublicApiTest::load)
                    .filter(PublicApiTest::isPublic)
                    .toList();
            return types.stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApiTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }

    private static Stream<String> lines(Class<?> type) {
        Stream<String> members = Stream.<Stream<? extends Member>>of(
                        Stream.of(type.getDeclaredConstructors()),
                        Stream.of(type.getDeclaredMethods()),
                        Stream.of(type.getDeclaredFields()))
                .flatMap(all -> all)
                .filter(member -> !member.isSynthetic()
                        && (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers())))
                .map(PublicApiTest::signature)
                .sorted()
                .map(line -> "    " + line);
        return Stream.concat(Stream.of(type.toGenericString()), members);
    }

    private static String signature(Member member) {
        if (member instanceof Method method) {
            Object byDefault = method.getDefaultValue();
            return method.toGenericString() + (byDefault == null ? "" : " default");
        }
        return member instanceof Constructor<?> constructor
                ? constructor.toGenericString()
                : ((Field) member).toGenericString();
    }
}
