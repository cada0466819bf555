package dev.talkbind.tool.verb;

import dev.talkbind.tool.rule.Finding;
import dev.talkbind.tool.rule.Rule;
import dev.talkbind.tool.schema.Found;
import dev.talkbind.tool.typescript.TypeScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what is made of the schemas into a folder, or says which files are not what they should be. */
public final class WriteFiles {

    private final Project project;
    private final Path folder;
    private final boolean isChecked;

    /** {@code isChecked} says that nothing is written. */
    public WriteFiles(Project project, Path folder, boolean isChecked) {
        this.project = project;
        this.folder = folder;
        this.isChecked = isChecked;
    }

    /** TypeScript: one file for each type, and one that they import. */
    public Outcome typescript() throws IOException {
        Found found = project.schemas();
        List<Finding> flaws = new ArrayList<>(project.schemaFlaws(found));
        if (Outcome.hasErrors(flaws)) {
            return new Outcome(flaws, List.of());
        }
        List<String> said = new ArrayList<>();
        for (Map.Entry<String, String> file : TypeScript.files(found.schemas()).entrySet()) {
            Path path = folder.resolve(file.getKey());
            boolean isSame = Files.exists(path) && Files.readString(path).equals(file.getValue());
            if (!isSame && isChecked) {
                flaws.add(Finding.ofFile(Rule.OUTDATED, 0, file.getKey()));
            } else if (!isSame) {
                Files.createDirectories(folder);
                Files.writeString(path, file.getValue());
                said.add(file.getKey() + " written");
            }
        }
        return new Outcome(flaws, said);
    }
}
