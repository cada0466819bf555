package dev.talkbind.tool.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lock that is held to the one that it is to be merged into. */
class BaseCheckTest {

    @TempDir
    private Path folder;

    private Module module;
    private String base = "";

    @BeforeEach
    void aBase() throws IOException {
        module = new Module(folder).landlord("@CustomField Integer rating");
        module.run("lock");
        base = Files.copy(module.lockFile(), folder.resolve("base.lock")).toString();
    }

    private String check() {
        return module.run("check", "--base", base);
    }

    @Test
    void whatFollowsFromTheBaseIsClean() throws IOException {
        module.landlord("@CustomField Integer rating", "@CustomField String city");
        module.run("lock");

        assertThat(check()).isEqualTo("exit 0\n");
    }

    @Test
    void whatIsAcceptedWithAReasonIsClean() throws IOException {
        module.landlord();
        module.run("lock", "--accept", "TB601:com.acme.Landlord:custom.rating", "--because", "never shown");

        assertThat(check()).isEqualTo("exit 0\n");
    }

    @Test
    void aLineThatWasChangedByHandIsFound() throws IOException {
        module.landlord("@CustomField Short rating");
        module.locked(module.lock().replace("custom.rating int", "custom.rating short"));

        assertThat(module.run("check")).as("alone it looks clean").isEqualTo("exit 0\n");
        assertThat(check())
                .contains("[TB621] custom.rating of Landlord goes from int to short", "[TB690] 1 line of the lock")
                .endsWith("exit 1\n");
    }

    @Test
    void aLineThatIsGoneIsNamed() throws IOException {
        module.landlord();
        module.run("forget", "com.acme.Landlord", "custom.rating");

        assertThat(check())
                .contains("[TB601] custom.rating is gone", "gone from the base: com.acme.Landlord custom.rating int")
                .endsWith("exit 1\n");
    }
}
