package dev.talkbind.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.tool.verb.Module;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theEndOfTheNameTellsTheForm() throws IOException {
        Module module = new Module(folder).landlord("@CustomField Integer rating");
        Path markdown = folder.resolve("web/variables.md");
        Path page = folder.resolve("web/variables.html");

        assertThat(module.run("docs", "--out", markdown.toString(), "--check"))
                .contains("[TB699] variables.md does not match the classes. Fix: run talkbind docs without")
                .endsWith("exit 1\n");
        assertThat(module.run("docs", "--out", markdown.toString())).isEqualTo("variables.md written\nexit 0\n");
        assertThat(module.run("docs", "--out", page.toString())).isEqualTo("variables.html written\nexit 0\n");
        assertThat(markdown).content().contains("| `sender.custom.rating`<br>");
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("<code>sender.custom.rating</code>");
        assertThat(module.run("docs", "--out", markdown.toString(), "--check")).isEqualTo("exit 0\n");
    }
}
