package dev.talkbind.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.tool.verb.Module;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line, as a person or a script sees it. */
class TalkbindTest {

    private static final String REASON = "no user has it, export of 12 March";

    @TempDir
    private Path folder;

    private Module module;

    @BeforeEach
    void aModule() throws IOException {
        module = new Module(folder).landlord("@CustomField Integer rating");
    }

    @Test
    void firstThereIsNoLock() {
        assertThat(module.run("check")).isEqualTo("""
                talkbind.lock: error: [TB691] there is no lock file talkbind.lock. Fix: run mvn talkbind:lock or talkbind lock once.
                exit 1
                """);
    }

    @Test
    void lockWritesIt() throws IOException {
        assertThat(module.run("lock")).isEqualTo("""
                talkbind.lock: 4 lines added. Commit it.
                  + com.acme.Landlord * user direction=BOTH nulls=CLEAR
                  + com.acme.Landlord custom.rating int
                  + com.acme.Landlord id long
                  + com.acme.Landlord name String
                Put this line into .gitattributes, so that branches merge: talkbind.lock merge=union
                exit 0
                """);
        assertThat(module.lock()).isEqualTo("""
                # talkbind.lock 1. What TalkJS holds of this module's types. Written by `talkbind lock`: commit it, review its changes.
                com.acme.Landlord * user direction=BOTH nulls=CLEAR
                com.acme.Landlord custom.rating int
                com.acme.Landlord id long
                com.acme.Landlord name String
                """);
        assertThat(module.run("check")).isEqualTo("exit 0\n");
        assertThat(module.run("lock")).isEqualTo("talkbind.lock: nothing to lock.\nexit 0\n");
    }

    @Test
    void aBreakingChangeIsLockedOnlyWhereItIsAccepted() throws IOException {
        module.run("lock");
        String before = module.lock();
        module.landlord();

        assertThat(module.run("lock"))
                .startsWith("src/main/java/com/acme/Landlord.java:[6] error: [TB601]")
                .endsWith("""
                The lock is unchanged.
                Found: 1 of class leftover.
                exit 1
                """);
        assertThat(module.lock()).isEqualTo(before);
        assertThat(module.run("lock", "--accept", "TB601:com.acme.Landlord:custom.rating", "--because", REASON))
                .isEqualTo("""
                talkbind.lock: 1 line changed. Commit it.
                  - com.acme.Landlord custom.rating int
                  + com.acme.Landlord custom.rating dropped was=int # no user has it, export of 12 March
                exit 0
                """);
        assertThat(module.run("check")).isEqualTo("exit 0\n");
    }

    @Test
    void whatIsAcceptedAndNotFoundIsAnError() throws IOException {
        module.run("lock");
        String before = module.lock();

        assertThat(module.run("lock", "--accept", "TB601:com.acme.Landlord:custom.stars", "--because", REASON))
                .contains(
                        "[TB698] TB601:com.acme.Landlord:custom.stars is accepted, but check finds nothing with that name.")
                .endsWith("exit 1\n");
        assertThat(module.lock()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aReasonIsNeeded(String reason) throws IOException {
        module.run("lock");
        module.landlord();

        assertThat(module.run("lock", "--accept", "TB601:com.acme.Landlord:custom.rating", "--because", reason))
                .endsWith("exit 2\n");
    }

    @Test
    void aReasonIsOneLine() throws IOException {
        module.run("lock");
        module.landlord();
        module.run("lock", "--accept", "TB601:com.acme.Landlord:custom.rating", "--because", "one\r\n# two\tthree");

        assertThat(module.lock()).contains("custom.rating dropped was=int # one # two three\n");
        assertThat(module.run("check")).isEqualTo("exit 0\n");
    }

    @Test
    void levelsAreSetByClassAndByRule() throws IOException {
        module.run("lock");
        module.landlord("@CustomField Long rating");

        assertThat(module.run("check")).contains("warning: [TB622]").endsWith("exit 0\n");
        assertThat(module.run("check", "--error", "write"))
                .contains("error: [TB622]")
                .endsWith("exit 1\n");
        assertThat(module.run("check", "--off", "write")).isEqualTo("exit 0\n");
        assertThat(module.run("check", "--off", "write", "--error", "TB622")).contains("error: [TB622]");
        assertThat(module.run("check", "--off", "writes"))
                .contains("there is no rule or class of rules \"writes\"")
                .endsWith("exit 2\n");
    }

    @Test
    void findingsAreJsonForPrograms() throws IOException {
        module.run("lock");
        module.landlord("@CustomField Long rating");

        assertThat(module.run("check", "--format", "json")).isEqualTo("""
                {
                  "findings": [
                    {"rule": "TB622", "level": "warning", "classes": ["write"], "type": "com.acme.Landlord", "place": "custom.rating", "message": "custom.rating of Landlord goes from int to long: older code cannot read everything that is written now", "fix": "roll out everything that reads it before anything writes it", "file": "src/main/java/com/acme/Landlord.java", "line": 9}
                  ],
                  "said": []
                }
                exit 0
                """);
    }

    @Test
    void findingsAreShownBesideTheCodeByGitHub() throws IOException {
        module.run("lock");
        module.landlord("@CustomField Long rating");

        assertThat(module.run("check", "--format", "github")).isEqualTo("""
                ::warning file=src/main/java/com/acme/Landlord.java,line=9,title=TB622::[TB622] custom.rating of Landlord goes from int to long: older code cannot read everything that is written now. Fix: roll out everything that reads it before anything writes it.
                exit 0
                """);
    }

    @Test
    void aTypeThatIsRenamedByHandKeepsItsLines() throws IOException {
        module.run("lock");
        Files.delete(module.sources().resolve("com/acme/Landlord.java"));
        Files.delete(module.classes().resolve("com/acme/Landlord.class"));
        Files.delete(module.classes().resolve("META-INF/talkbind/com.acme.Landlord.json"));
        module.source("Owner", "@TalkUser\npublic record Owner(long id, String name, @CustomField Long rating) {}\n");

        assertThat(module.run("check")).contains("[TB641] Landlord is gone");
        assertThat(module.run("lock", "--renamed", "com.acme.Landlord=com.acme.Owner"))
                .endsWith("exit 0\n");
        assertThat(module.lock())
                .contains("com.acme.Owner custom.rating long\n")
                .doesNotContain("Landlord");
    }

    @Test
    void aSchemaFileWithoutItsClassIsToldOf() throws IOException {
        module.run("lock");
        Path schemas = module.classes().resolve("META-INF/talkbind");
        Files.copy(schemas.resolve("com.acme.Landlord.json"), schemas.resolve("com.acme.Tenant.json"));

        assertThat(module.run("check"))
                .contains("warning: [TB696] the schema file of com.acme.Tenant has no annotated class")
                .endsWith("exit 0\n");
    }

    @Test
    void aSchemaFileOfANewerFormatIsRefused() throws IOException {
        module.run("lock");
        Path schema = module.classes().resolve("META-INF/talkbind/com.acme.Landlord.json");
        Files.writeString(schema, Files.readString(schema).replace("\"talkbind\": 1", "\"talkbind\": 2"));

        assertThat(module.run("check"))
                .contains("error: [TB695] the schema file of com.acme.Landlord has a newer format")
                .endsWith("exit 1\n");
    }

    @Test
    void aBuildWithoutSchemaFilesIsToldWhatItLacks() throws IOException {
        module.run("lock");
        Files.delete(module.classes().resolve("META-INF/talkbind/com.acme.Landlord.json"));

        assertThat(module.run("check"))
                .contains("error: [TB697] there is no schema file in target/classes")
                .endsWith("exit 1\n");
    }

    @Test
    void whatIsWrongWithTheLockIsToldByItsLine() throws IOException {
        module.locked("""
                # talkbind.lock 1. It.
                com.acme.Landlord id long
                com.acme.Landlord id int
                <<<<<<< HEAD
                com.acme.Landlord custom.x strange
                """);

        assertThat(module.run("check")).isEqualTo("""
                talkbind.lock:[3] error: [TB692] com.acme.Landlord id (first in line 2) is locked twice. Fix: keep the line that is right.
                talkbind.lock:[4] error: [TB693] the lock contains a merge conflict. Fix: keep the lines of both sides, then run talkbind lock.
                talkbind.lock:[5] error: [TB694] the line cannot be read from column 35 on: not a form that this version knows. Fix: put the line back as it was.
                exit 1
                """);
        module.locked("# talkbind.lock 2. It.\n");
        assertThat(module.run("lock"))
                .contains("error: [TB695] the lock has a newer format")
                .endsWith("exit 1\n");
    }

    @Test
    void forgetTakesALineOut() throws IOException {
        module.run("lock");
        module.landlord();

        assertThat(module.run("forget", "com.acme.Landlord", "custom.rating")).isEqualTo("""
                talkbind.lock: 1 line removed. Commit it.
                  - com.acme.Landlord custom.rating int
                exit 0
                """);
        assertThat(module.run("check")).isEqualTo("exit 0\n");
        assertThat(module.run("forget", "com.acme.Landlord", "custom.rating"))
                .contains("the lock has no custom.rating")
                .endsWith("exit 2\n");
        assertThat(module.run("forget", "com.acme.Landlord")).endsWith("exit 0\n");
        assertThat(module.lock()).doesNotContain("Landlord");
    }

    @Test
    void statusTellsWhatIsLeftToSettle() throws IOException {
        module.run("lock");
        module.landlord("@CustomField(value = \"stars\", aliases = \"rating\") Integer stars");
        module.run("lock");

        assertThat(module.run("status")).isEqualTo("""
                talkbind.lock: 1 type, 3 live places, 1 to settle:
                  com.acme.Landlord custom.rating -> custom.stars   [an older name, until no user has it]
                exit 0
                """);
    }

    @Test
    void settleTakesOutWhatAReportShowsToBeGone() throws IOException {
        module.run("lock");
        module.landlord("@CustomField(value = \"stars\", aliases = \"rating\") Integer stars");
        module.run("lock");
        Path report = folder.resolve("drift.json");
        String left =
                "{\"talkbindDrift\": 1, \"left\": [{\"type\": \"com.acme.Landlord\", \"place\": \"custom.rating\", \"users\": %d}]}";

        Files.writeString(report, left.formatted(3));
        assertThat(module.run("settle", report.toString())).isEqualTo("talkbind.lock: nothing to settle.\nexit 0\n");
        Files.writeString(report, left.formatted(0));
        assertThat(module.run("settle", report.toString())).isEqualTo("""
                talkbind.lock: 1 line removed. Commit it.
                  - com.acme.Landlord custom.rating -> custom.stars
                exit 0
                """);
        module.landlord("@CustomField Integer stars");
        assertThat(module.run("check")).isEqualTo("exit 0\n");
        Files.writeString(report, "[]");
        assertThat(module.run("settle", report.toString())).endsWith("exit 2\n");
    }

    @Test
    void typescriptWritesFilesAndChecksThatTheyAreUpToDate() throws IOException {
        Path out = folder.resolve("web");

        assertThat(module.run("typescript", "--out", out.toString(), "--check"))
                .contains("error: [TB699] Landlord.ts does not match the classes", "error: [TB699] talkbind.ts")
                .endsWith("exit 1\n");
        assertThat(out).doesNotExist();
        assertThat(module.run("typescript", "--out", out.toString()))
                .isEqualTo("Landlord.ts written\ntalkbind.ts written\nexit 0\n");
        assertThat(module.run("typescript", "--out", out.toString(), "--check")).isEqualTo("exit 0\n");
        module.landlord("@CustomField Long rating");
        assertThat(module.run("typescript", "--out", out.toString(), "--check"))
                .contains("[TB699] Landlord.ts")
                .doesNotContain("talkbind.ts")
                .endsWith("exit 1\n");
    }

    @Test
    void withoutAVerbItTellsHowItIsUsed() {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);

        assertThat(Talkbind.run(out, out)).isEqualTo(2);
        assertThat(said.toString()).contains("check", "lock", "forget", "status", "settle");
    }
}
