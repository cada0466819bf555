package dev.talkbind.tool.typescript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.talkbind.tool.Compiling;
import dev.talkbind.tool.Goldens;
import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.form.Row;
import dev.talkbind.tool.form.RowTexts;
import dev.talkbind.tool.form.Word;
import dev.talkbind.tool.schema.SchemaFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TypeScript, as it is written, as tsc takes it, and as node runs it. What needs npm is left out where npm is not there. */
class TypeScriptTest {

    private static final Path RESOURCES = Path.of("src/test/resources/typescript");
    private static final Path NPM = Path.of("target/npm");
    private static final int MINUTES = 5;

    /** Forms whose every text is judged alike; of the others, what Java writes is taken, and perhaps more. */
    private static final Set<Row> EXACT = EnumSet.of(
            Row.STRING,
            Row.BOOLEAN,
            Row.BYTE,
            Row.SHORT,
            Row.INTEGER,
            Row.LONG,
            Row.BIG_INTEGER,
            Row.FLOAT,
            Row.DOUBLE);

    @TempDir
    private Path classes;

    @Test
    void isWrittenExactlySo() throws IOException {
        Compiling.JAVAC.compile(RESOURCES.resolve("source"), classes);

        SortedMap<String, String> files =
                TypeScript.files(SchemaFolder.find(List.of(classes)).schemas());

        assertThat(files).containsOnlyKeys("Landlord.ts", "Listing.ts", "talkbind.ts");
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!file.getKey().equals("talkbind.ts")) {
                Goldens.assertIs(RESOURCES.resolve("expected").resolve(file.getKey()), file.getValue());
            }
        }
    }

    /** With the newest of two major versions, against the types of both packages of TalkJS; then node reads what Java reads. */
    @Tag("thorough")
    @Test
    void isTakenByTscAndReadsWhatJavaReads() throws IOException, InterruptedException {
        install();
        copy(RESOURCES.resolve("expected/Landlord.ts"));
        copy(RESOURCES.resolve("expected/Listing.ts"));
        copy(Path.of("src/main/resources/dev/talkbind/tool/typescript/talkbind.ts"));
        copy(RESOURCES.resolve("use.ts"));
        copy(RESOURCES.resolve("run.ts"));
        copy(RESOURCES.resolve("tsconfig.json"));
        Files.writeString(NPM.resolve("decoders.ts"), decoders());
        Files.writeString(NPM.resolve("vectors.json"), vectors());
        Files.writeString(NPM.resolve("node.d.ts"), """
                declare module "node:fs" {
                  export function readFileSync(path: string, encoding: "utf8"): string;
                }
                """);

        for (String version : List.of("typescript5", "typescript7")) {
            List<String> command = List.of("node", "node_modules/" + version + "/bin/tsc", "--project", ".");
            assertThat(run(command)).as(version).isEmpty();
        }
        assertThat(run(List.of("node", "out/run.js"))).matches("\\d{3,} vectors, 0 wrong\n");
    }

    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(NPM);
        copy(RESOURCES.resolve("package.json"));
        if (!Files.exists(NPM.resolve("node_modules/typescript7"))) {
            try {
                run(List.of("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"));
            } catch (IOException noNpm) {
                assumeTrue(false, "npm is not there, so tsc is not asked");
            }
        }
        assumeTrue(
                Files.exists(NPM.resolve("node_modules/typescript7")),
                "npm's registry is not there, so tsc is not asked");
    }

    private static void copy(Path file) throws IOException {
        Files.copy(file, NPM.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Path said = NPM.resolve("said.txt").toAbsolutePath();
        Process process = new ProcessBuilder(command)
                .directory(NPM.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return Files.readString(said);
    }

    private static String decoders() {
        StringBuilder text = new StringBuilder("import * as t from \"./talkbind.js\";\n\nexport const decoders = {\n");
        for (Row row : Row.values()) {
            String decoder = TypeScriptForm.of(Form.of(row)).decoder();
            text.append("  ")
                    .append(Word.quoted(row.label()))
                    .append(": ")
                    .append(decoder)
                    .append(",\n");
        }
        return text.append("};\n").toString();
    }

    private static String vectors() {
        List<String> vectors = new ArrayList<>();
        for (Row row : Row.values()) {
            for (String text : RowTexts.of(row)) {
                boolean isRead = RowTexts.reads(row, text);
                vectors.add("{\"form\": " + Word.quoted(row.label()) + ", \"text\": " + Word.quoted(text)
                        + ", \"read\": " + isRead + ", \"exact\": " + EXACT.contains(row) + "}");
            }
        }
        return "[\n" + String.join(",\n", vectors) + "\n]\n";
    }
}
