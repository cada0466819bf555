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
                .contains(
                        "[TB621] custom.rating of Landlord goes from int to short",
                        "[TB690] 1 line of the lock",
                        "  the base would give: com.acme.Landlord custom.rating short was=int\n",
                        "  but the lock has: com.acme.Landlord custom.rating short\n")
                .endsWith("exit 1\n");
    }

    @Test
    void whatIsWrongWithTheBaseIsToldAtItsOwnLine() throws IOException {
        Files.writeString(Path.of(base), "<<<<<<< HEAD\n");

        assertThat(check()).isEqualTo("""
                base.lock:[1] error: [TB693] the lock contains a merge conflict. Fix: keep the lines of both sides, then run talkbind lock.
                exit 1
                """);
    }

    @Test
    void whatIsSettledIsNamedAndClean() throws IOException {
        module.landlord("@CustomField(aliases = \"rating\") Integer stars");
        module.run("lock");
        base = Files.copy(module.lockFile(), folder.resolve("alias.lock")).toString();
        module.landlord("@CustomField Integer stars");
        String report = Files.writeString(folder.resolve("drift.json"), """
                {"talkbindDrift": 1, "left": [{"type": "com.acme.Landlord", "place": "custom.rating", "users": 0}]}
                """).toString();

        assertThat(check()).as("before").contains("[TB604]").endsWith("exit 1\n");
        module.run("settle", report);
        assertThat(check()).isEqualTo("""
                  gone from the base: com.acme.Landlord custom.rating -> custom.stars
                exit 0
                """);
    }

    /** A key that goes into a map has no line of its own any more. */
    @Test
    void whatIsAcceptedOfAKeyThatIsInAMapNowIsClean() throws IOException {
        module.landlord("@TalkNested(prefix = \"rat\") java.util.Map<String, java.time.LocalDate> all");
        module.run("lock", "--accept", "TB683:com.acme.Landlord:custom.rating", "--because", "never shown");

        assertThat(module.lock()).contains("custom.rat* map(LocalDate) was=map(int) # never shown");
        assertThat(check()).isEqualTo("""
                  gone from the base: com.acme.Landlord custom.rating int
                exit 0
                """);
    }

    @Test
    void whatAModuleCountsAsAnErrorIsToBeAcceptedToo() throws IOException {
        module.landlord("@CustomField Long rating");
        module.run("lock");

        assertThat(check()).isEqualTo("exit 0\n");
        assertThat(module.run("check", "--base", base, "--error", "write"))
                .contains("error: [TB622] custom.rating of Landlord goes from int to long")
                .endsWith("exit 1\n");
    }

    @Test
    void whatIsAWarningOfAModuleNeedsNoReason() throws IOException {
        module.landlord();
        module.run("lock", "--warn", "TB601");

        assertThat(module.run("check", "--base", base, "--warn", "TB601")).isEqualTo("exit 0\n");
    }

    @Test
    void whatTheLockShowsTooIsToldOnce() throws IOException {
        module.landlord("@CustomField Short rating");

        assertThat(check()).containsOnlyOnce("[TB621]");
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
