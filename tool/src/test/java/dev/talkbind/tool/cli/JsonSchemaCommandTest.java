package dev.talkbind.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.tool.verb.Module;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonSchemaCommandTest {

    @TempDir
    private Path folder;

    private Module module;
    private String out = "";

    @BeforeEach
    void aModule() throws IOException {
        module = new Module(folder).landlord("@CustomField Integer rating");
        module.source("Tenant", "@TalkUser\npublic record Tenant(long id, String name, @CustomField Long rent) {}\n");
        out = folder.resolve("schemas").toString();
    }

    @Test
    void filesAreWrittenAndCheckedToBeUpToDate() throws IOException {
        assertThat(module.run("jsonschema", "--out", out))
                .isEqualTo("Landlord.schema.json written\nTenant.schema.json written\nexit 0\n");
        assertThat(module.run("jsonschema", "--out", out, "--check")).isEqualTo("exit 0\n");
        module.landlord("@CustomField Long rating");
        assertThat(module.run("jsonschema", "--out", out, "--check")).isEqualTo("""
                talkbind.lock: error: [TB699] Landlord.schema.json does not match the classes. Fix: run talkbind jsonschema without --check, and commit what it writes.
                exit 1
                """);
    }

    @Test
    void oneTypeIsChosen() {
        assertThat(module.run("jsonschema", "--out", out, "--type", "com.acme.Tenant"))
                .isEqualTo("Tenant.schema.json written\nexit 0\n");
        assertThat(module.run("jsonschema", "--out", out, "--type", "com.acme.Guest"))
                .isEqualTo("talkbind: no schema file of com.acme.Guest\nexit 2\n");
        assertThat(Path.of(out)).isDirectoryNotContaining("glob:**/Landlord.schema.json");
    }
}
