package dev.talkbind.tool.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataConverter;
import dev.talkbind.runtime.ReadProblem;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.tool.Compiling;
import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.form.RowTexts;
import dev.talkbind.tool.form.Word;
import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Schema;
import dev.talkbind.tool.schema.SchemaFolder;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random custom data of the processor's goldens, read by the converters that are generated and judged by the schemas. */
class JsonSchemaLawsTest {

    private static final Path GOLDENS = Path.of("../processor/src/test/resources/golden");
    private static final int DOCUMENTS = 150;

    private int documentsRead;
    private int documentsThatLack;

    private static List<Path> goldens() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDENS)) {
            return folders.filter(folder -> !folder.endsWith("directions")) // its entity is not whole when it is read
                    .map(folder -> folder.resolve("source"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    /** What is read, and what is written of it, is valid; a required key that is absent, is not. */
    @Test
    void whatIsReadAndWrittenIsValid(@TempDir Path classes) throws Exception {
        Compiling.JAVAC.compile(goldens(), classes);
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            for (Schema schema : SchemaFolder.find(List.of(classes)).schemas()) {
                Optional<Way> way = way(schema, loader);
                if (way.isPresent()) {
                    judge(schema, way.get());
                }
            }
        }
        assertThat(documentsRead).isGreaterThan(1000);
        assertThat(documentsThatLack).isGreaterThan(300);
    }

    /** From custom data to an entity and back. */
    private record Way(Function<CustomData, ReadResult<Object>> read, Function<Object, CustomData> write) {}

    /** None of a type that goes one way, and of one that a container makes. */
    @SuppressWarnings("unchecked")
    private static Optional<Way> way(Schema schema, ClassLoader loader) throws ReflectiveOperationException {
        String name = schema.type().replace('$', '_') + (schema.isUser() ? "UserMapper" : "CustomDataConverter");
        Field field;
        try {
            field = loader.loadClass(name).getDeclaredField("INSTANCE");
        } catch (NoSuchFieldException ofAContainer) {
            return Optional.empty();
        }
        field.setAccessible(true);
        if (field.get(null) instanceof CustomDataConverter<?> converter) {
            CustomDataConverter<Object> known = (CustomDataConverter<Object>) converter;
            return Optional.of(new Way(known::read, known::toCustomData));
        } else if (field.get(null) instanceof UserMapper<?> mapper) {
            UserMapper<Object> known = (UserMapper<Object>) mapper;
            return Optional.of(new Way(
                    data -> known.read(user(schema, data)),
                    entity -> known.toUser(entity).custom()));
        }
        return Optional.empty();
    }

    private static User user(Schema schema, CustomData custom) {
        Mapped role = schema.mapped().get(Place.field("role"));
        return User.builder(schema.attributes().getOrDefault("idPrefix", "") + "7")
                .name("Ann")
                .email("ann@mail.example")
                .phone("+31201234567")
                .photoUrl("https://img.example/a.png")
                .welcomeMessage("Hi")
                .locale("en")
                .role(
                        role != null && role.form().isEnum()
                                ? role.form().words().get(0)
                                : schema.attributes().get("role"))
                .custom(custom.asMap())
                .build();
    }

    private void judge(Schema schema, Way way) {
        Validating valid = Validating.of(JsonSchemaFile.of(schema));
        Random random = new Random(schema.type().hashCode());
        for (int i = 0; i < DOCUMENTS; i++) {
            Map<String, String> document = document(schema, random);
            ReadResult<Object> read = way.read().apply(CustomData.of(document));
            if (read.isOk()) {
                documentsRead++;
                assertThat(valid.errors(document))
                        .as("%s reads %s", schema.type(), document)
                        .isEmpty();
                assertThat(valid.errors(way.write().apply(read.value()).asMap()))
                        .as("%s writes again %s", schema.type(), document)
                        .isEmpty();
            } else if (lacksAKey(read)) {
                documentsThatLack++;
                assertThat(valid.errors(document))
                        .as("%s misses in %s", schema.type(), document)
                        .isNotEmpty();
            }
        }
    }

    private static boolean lacksAKey(ReadResult<Object> read) {
        return read.problems().stream()
                .anyMatch(problem -> problem.code() == ReadProblem.Code.ABSENT
                        && problem.key().startsWith("custom."));
    }

    private static Map<String, String> document(Schema schema, Random random) {
        Map<String, String> document = new LinkedHashMap<>(Map.of("utm_source", "x"));
        int odd = Math.max(0, random.nextInt(8) - 5);
        int present = 7 + random.nextInt(4);
        for (Mapped one : schema.mapped().values()) {
            List<String> names = new ArrayList<>();
            if (one.place().isKey()) {
                names.add(one.place().name());
                names.addAll(one.aliases());
            } else if (one.place().isPrefix()) {
                names.addAll(List.of(one.place().name() + "a", one.place().name() + "b"));
            }
            Form form = one.place().isPrefix() ? one.form().of().orElseThrow() : one.form();
            for (String name : names) {
                if (random.nextInt(10) < present) {
                    boolean isOdd = random.nextInt(8) < odd && !one.traits().isWrittenAlone();
                    document.put(name, text(form, random, isOdd));
                }
            }
        }
        return document;
    }

    private static String text(Form form, Random random, boolean isOdd) {
        if (isOdd) {
            return List.of("", "[]", "[1]", "two words", "1", "true").get(random.nextInt(6));
        } else if (form.isEnum()) {
            return form.words().get(random.nextInt(form.words().size()));
        } else if (form.isCollection()) {
            return "[" + Word.quoted(text(form.of().orElseThrow(), random, false)) + "]";
        } else if (form.row().isEmpty()) {
            return "EUR 5";
        }
        List<String> texts = RowTexts.of(form.row().get());
        List<String> read = texts.stream()
                .filter(text -> RowTexts.reads(form.row().get(), text))
                .toList();
        return read.get(random.nextInt(read.size()));
    }
}
