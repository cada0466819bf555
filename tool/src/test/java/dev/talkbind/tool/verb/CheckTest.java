package dev.talkbind.tool.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check that locks what is new. */
class CheckTest {

    @TempDir
    private Path folder;

    private Module module;

    @BeforeEach
    void aLockedModule() throws IOException {
        module = new Module(folder).landlord("@CustomField Integer rating");
        module.run("lock");
    }

    private Outcome check(Optional<Path> base) throws IOException {
        Project project = new Project(module.lockFile(), List.of(module.classes()), Levels.byDefault());
        return new Check(project).lockingAdditions(base);
    }

    @Test
    void additionsAreLocked() throws IOException {
        module.landlord("@CustomField Integer rating", "@CustomField String city");

        Outcome outcome = check(Optional.empty());

        assertThat(outcome.hasErrors()).isFalse();
        assertThat(outcome.said()).contains("  + com.acme.Landlord custom.city String");
        assertThat(module.lock()).contains("custom.city String");
    }

    @Test
    void nothingIsLockedBesideAnotherFinding() throws IOException {
        module.landlord("@CustomField Long rating", "@CustomField String city");
        String before = module.lock();

        assertThat(check(Optional.empty()).hasErrors()).isTrue();
        assertThat(module.lock()).isEqualTo(before);
    }

    @Test
    void aBaseGuardsTheLockAndWritesNothing() throws IOException {
        module.landlord("@CustomField Integer rating", "@CustomField String city");
        String before = module.lock();

        assertThat(check(Optional.of(module.lockFile())).hasErrors()).isTrue();
        assertThat(module.lock()).isEqualTo(before);
    }
}
