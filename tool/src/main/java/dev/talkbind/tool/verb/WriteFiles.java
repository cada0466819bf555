package dev.talkbind.tool.verb;

import dev.talkbind.tool.docs.Docs;
import dev.talkbind.tool.jsonschema.JsonSchema;
import dev.talkbind.tool.rule.Finding;
import dev.talkbind.tool.rule.Rule;
import dev.talkbind.tool.schema.Found;
import dev.talkbind.tool.schema.Schema;
import dev.talkbind.tool.typescript.TypeScript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes files made from the schemas into a folder, or reports which files are not up to date. */
public final class WriteFiles {

    private final Project project;
    private final Path folder;
    private final boolean isChecked;
    private Set<String> types = Set.of();

    /** If {@code isChecked} is true, nothing is written. */
    public WriteFiles(Project project, Path folder, boolean isChecked) {
        this.project = project;
        this.folder = folder;
        this.isChecked = isChecked;
    }

    /** Selects types by name; if there are none, all types. */
    public WriteFiles types(Collection<String> names) {
        types = Set.copyOf(names);
        return this;
    }

    /** TypeScript: one file for each type, and one file that they import. */
    public Outcome typescript() throws IOException {
        return write("typescript", TypeScript::files);
    }

    /** JSON Schema: one file for each type. */
    public Outcome jsonSchema() throws IOException {
        return write("jsonschema", JsonSchema::files);
    }

    /**
     * The reference of template variables: an HTML page if the file's name ends in {@code .html}, else Markdown.
     *
     * @param file the name of the file in the folder
     */
    public Outcome docs(String file) throws IOException {
        boolean isPage = file.endsWith(".html") || file.endsWith(".htm");
        return write("docs", schemas -> Map.of(file, isPage ? Docs.html(schemas) : Docs.markdown(schemas)));
    }

    /** The texts of files, by their names. */
    @FunctionalInterface
    private interface Writer {
        Map<String, String> files(List<Schema> schemas) throws IOException;
    }

    private Outcome write(String verb, Writer writer) throws IOException {
        Found found = project.schemas();
        List<Finding> flaws = new ArrayList<>(project.schemaFlaws(found));
        if (Outcome.hasErrors(flaws)) {
            return new Outcome(flaws, List.of());
        }
        List<String> said = new ArrayList<>();
        for (Map.Entry<String, String> file : writer.files(chosen(found)).entrySet()) {
            Path path = folder.resolve(file.getKey());
            boolean isSame = Files.exists(path) && isSame(path, file.getValue());
            if (!isSame && isChecked) {
                flaws.add(Finding.ofFile(Rule.OUTDATED, 0, file.getKey(), verb));
            } else if (!isSame) {
                Files.createDirectories(folder);
                Files.writeString(path, file.getValue());
                said.add(file.getKey() + " written");
            }
        }
        return new Outcome(flaws, said);
    }

    /** Whether a file has the text, whose lines git may have ended with CRLF. */
    private static boolean isSame(Path file, String text) throws IOException {
        String there = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return there.replace("\r\n", "\n").equals(text);
    }

    private List<Schema> chosen(Found found) {
        Set<String> missing = new TreeSet<>(types);
        found.schemas().forEach(schema -> missing.remove(schema.type()));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("no schema file of " + String.join(", ", missing));
        }
        return types.isEmpty()
                ? found.schemas()
                : found.schemas().stream()
                        .filter(schema -> types.contains(schema.type()))
                        .toList();
    }
}
