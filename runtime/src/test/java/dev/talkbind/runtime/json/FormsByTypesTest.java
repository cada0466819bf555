package dev.talkbind.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Each form's documents as literals of the types that TalkJS publishes, so that the compiler sees excess properties too. For
 * REST no type is published: {@code rest-user.ts} says what its page says.
 */
@Tag("thorough")
class FormsByTypesTest {
    private static final Path BAD = Path.of("src/test/resources/not-of-the-type");
    private static final Path OURS = Path.of("src/test/tsc/rest-user.ts");
    private static final Map<WireForm, String> TYPES = Map.of(
            WireForm.REST, "import type { RestUser as Document } from './rest-user';",
            WireForm.CLASSIC_JS, "import Talk from 'talkjs';",
            WireForm.REACT_NATIVE, "import type { User as Document } from '@talkjs/react-native';",
            WireForm.DATA_API_CREATE, "import type { CreateUserParams as Document } from '@talkjs/core';",
            WireForm.DATA_API_SET, "import type { SetUserParams as Document } from '@talkjs/core';");
    private static final String BATCH = "import type { RestBatch as Document } from './rest-user';";
    /** The copies of types that {@code talkjs} has too, as its class takes nothing else. */
    private static final Map<WireForm, String> MORE_TYPES = Map.of(
            WireForm.CLASSIC_JS, "import type { UserOptions as Document } from 'talkjs/all';",
            WireForm.DATA_API_CREATE, "import type { CreateUserParams as Document } from 'talkjs/all';",
            WireForm.DATA_API_SET, "import type { SetUserParams as Document } from 'talkjs/all';");

    private static TypeScript typeScript;

    private final List<String> names = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();

    @BeforeAll
    static void install() throws Exception {
        typeScript = TypeScript.install();
    }

    @Test
    void everyDocumentIsOfItsType() throws Exception {
        ours();
        for (WireForm form : WireForm.values()) {
            Set<String> documents = FormDocuments.of(form);
            assertThat(documents).as("%s", form).hasSizeGreaterThan(300);
            add(form + ".ts", TYPES.get(form), documents, "");
            if (MORE_TYPES.containsKey(form)) {
                Collection<String> objects =
                        documents.stream().filter(d -> d.startsWith("{")).toList();
                add(form + "-talkjs.ts", MORE_TYPES.get(form), objects, "");
            }
        }
        add("BATCH.ts", BATCH, batches(), "");

        assertThat(typeScript.check(names, sources)).isEqualTo(new TypeScript.Ran(0, ""));
    }

    /** Each line of a file is a document that is not of the type; the compiler complains of one where it has no complaint. */
    @Test
    void noBadDocumentIsOfTheType() throws Exception {
        ours();
        for (WireForm form : WireForm.values()) {
            List<String> documents = bad(form.name());
            assertThat(documents).as("%s", form).hasSizeGreaterThan(10);
            add(form + "-bad.ts", TYPES.get(form), documents, "// @ts-expect-error\n");
            if (MORE_TYPES.containsKey(form)) {
                add(form + "-talkjs-bad.ts", MORE_TYPES.get(form), documents, "// @ts-expect-error\n");
            }
        }
        add("BATCH-bad.ts", BATCH, bad("BATCH"), "// @ts-expect-error\n");

        assertThat(typeScript.check(names, sources)).isEqualTo(new TypeScript.Ran(0, ""));
    }

    /** Without that, the two above would hold for a compiler that looks at nothing. */
    @Test
    void theCompilerTellsGoodDocumentsFromBadOnes() throws Exception {
        ours();
        add("good-as-bad.ts", TYPES.get(WireForm.REST), List.of("{\"name\":\"Imre\"}"), "// @ts-expect-error\n");
        add("bad-as-good.ts", TYPES.get(WireForm.REST), List.of("{\"nane\":\"Imre\"}"), "");

        TypeScript.Ran ran = typeScript.check(names, sources);
        assertThat(ran.status()).isNotZero();
        assertThat(ran.output())
                .contains("good-as-bad.ts(2,1): error TS2578", "bad-as-good.ts(2,")
                .hasLineCount(2);
    }

    private void ours() throws IOException {
        names.add("rest-user.ts");
        sources.add(Files.readString(OURS));
    }

    private void add(String name, String type, Collection<String> documents, String before) {
        StringBuilder source =
                new StringBuilder(type).append(type.contains(" as Document ") ? " let x: Document;\n" : "\n");
        boolean call = !type.contains(" as Document "); // the constructor has an overload for ids
        for (String document : documents) {
            source.append(before)
                    .append(call ? "new Talk.User(" : "x = ")
                    .append(document)
                    .append(call ? ");\n" : ";\n");
        }
        names.add(name.toLowerCase(Locale.ROOT));
        sources.add(source.toString());
    }

    private static List<String> bad(String form) throws IOException {
        return Files.readAllLines(BAD.resolve(form + ".txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static Collection<String> batches() throws IOException {
        Map<String, User> batch = new LinkedHashMap<>();
        Set<String> documents = new TreeSet<>();
        for (User user : FormDocuments.users()) {
            boolean sent =
                    user.id() != null && !user.resets(UserProperty.CUSTOM) && !user.resets(UserProperty.PUSH_TOKENS);
            if (sent && batch.put(user.id(), user) != null || batch.size() == 100) {
                documents.add(new String(UserJson.batchToBytes(batch.values()), StandardCharsets.UTF_8));
                batch.clear();
            }
        }
        return documents;
    }
}
