package dev.talkbind.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.tool.verb.Module;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person or a merge does wrong, and what is said then. The lock is never worse afterwards. */
class MisuseTest {

    @TempDir
    private Path folder;

    private Module module;

    @BeforeEach
    void aLockedModule() throws IOException {
        module = new Module(folder).landlord("@CustomField Integer rating");
        module.run("lock");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            status
            forget com.acme.Landlord
            settle drift.json
            erase --plan
            drift users.json
            """)
    void withoutALockThereIsNothingToWorkOn(String arguments) throws IOException {
        Files.delete(module.lockFile());

        assertThat(module.run(arguments.split(" ", -1)))
                .isEqualTo("talkbind: there is no file talkbind.lock\nexit 2\n");
        assertThat(module.lockFile()).doesNotExist();
    }

    @Test
    void aBaseThatIsNotThereIsNotAnEmptyOne() {
        assertThat(module.run("check", "--base", folder.resolve("base.lock").toString()))
                .isEqualTo("talkbind: there is no file base.lock\nexit 2\n");
    }

    @Test
    void anEmptyBaseIsOneFromBeforeTheFirstLock() throws IOException {
        String base = Files.createFile(folder.resolve("base.lock")).toString();

        assertThat(module.run("check", "--base", base)).isEqualTo("exit 0\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            com.acme.Tenant=com.acme.Landlord;   the lock has no type com.acme.Tenant that could be renamed
            com.acme.Landlord=com.acme.Owner;    no class maps the type com.acme.Owner
            com.acme.Landlord=com.acme.Landlord; the lock has lines of com.acme.Landlord: forget them before it gets the lines of com.acme.Landlord
            """)
    void aTypeIsRenamedFromOneThatIsLockedToOneThatIsNew(String renamed, String said) throws IOException {
        String before = module.lock();

        assertThat(module.run("lock", "--renamed", renamed)).isEqualTo("talkbind: " + said + "\nexit 2\n");
        assertThat(module.lock()).isEqualTo(before);
    }

    @Test
    void aChangeIsAcceptedOnce() throws IOException {
        module.landlord();
        String change = "TB601:com.acme.Landlord:custom.rating";

        assertThat(module.run("lock", "--accept", change, "--because", "a", "--accept", change, "--because", "b"))
                .isEqualTo("talkbind: " + change + " is accepted twice: give one reason\nexit 2\n");
    }

    /** Control characters are taken out of a reason, so it may be empty only after that. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0007", "\r\n\t"})
    void aReasonSaysSomething(String reason) throws IOException {
        module.landlord();

        assertThat(module.run("lock", "--accept", "TB601:com.acme.Landlord:custom.rating", "--because", reason))
                .isEqualTo(
                        "talkbind: the reason is empty: say why TB601:com.acme.Landlord:custom.rating is accepted\nexit 2\n");
    }

    @Test
    void editorsMayHaveWrittenTheLockInTheirOwnWay() throws IOException {
        module.locked("\ufeff" + module.lock().replace("\n", "\r\n"));

        assertThat(module.run("check")).isEqualTo("exit 0\n");
    }

    @Test
    void aLockInAnotherEncodingIsToldOf() throws IOException {
        Files.write(module.lockFile(), (module.lock() + "# \u00e9\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(module.run("check")).isEqualTo("talkbind: talkbind.lock is not a text in UTF-8\nexit 2\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            com.acme.Landlord custom.a int direction=UP;       not a direction
            com.acme.Landlord custom.a int required=always;    not a space
            com.acme.Landlord custom.a retired default=1;      not was=
            com.acme.Landlord custom.a enum(;                  not a word
            com.acme.Landlord custom.a "int";                  not a word
            com.acme.Landlord custom.a int  was=int;           not direction=
            com.acme.Landlord custom.a;                        not a space
            com.acme.Owner * user direction=UP;                not a direction
            com.acme.Owner * user direction;                   not =
            com.acme.Owner * user role=a role=b;               not the first of its kind in the line
            com.acme.Landlord custom.a int default=1 default=2; not the first of its kind in the line
            com.acme.Landlord custom.a int required required=nested; not the first of its kind in the line
            com.acme.Landlord custom.a int direction=READ direction=READ; not the first of its kind in the line
            com.acme.Landlord custom.a map(int);               not a form that custom.a can have
            com.acme.Landlord custom.a int was=tokens;         not a form that custom.a can have
            com.acme.Landlord custom.a_* int;                  not a form that custom.a_* can have
            com.acme.Landlord custom.a_* dropped was=map;      not a form that custom.a_* can have
            com.acme.Landlord custom.* map(int);               not a form that custom.* can have
            com.acme.Landlord email map;                       not a form that email can have
            com.acme.Landlord email -> custom.a;               not a key for an older name of it
            com.acme.Landlord custom.a -> email;               not a key for an older name of it
            com.acme.Landlord custom.a -> custom.a_*;          not a key for an older name of it
            """)
    void aLineThatIsWrongIsToldWithItsColumn(String line, String said) throws IOException {
        module.locked(module.lock() + line + "\n");

        assertThat(module.run("check"))
                .contains("talkbind.lock:[6] error: [TB694] the line cannot be read from column ", " on: " + said)
                .endsWith("exit 1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"settle", "check"})
    void aReportOrABaseInAnotherEncodingIsToldOf(String verb) throws IOException {
        String file = Files.writeString(folder.resolve("other"), "{\"\u00e9\": 1}", StandardCharsets.UTF_16)
                .toString();

        String said = verb.equals("settle") ? module.run(verb, file) : module.run(verb, "--base", file);

        assertThat(said).isEqualTo("talkbind: other is not a text in UTF-8\nexit 2\n");
    }

    @Test
    void aSchemaFileInAnotherEncodingIsToldOf() throws IOException {
        Path schema = module.classes().resolve("META-INF/talkbind/com.acme.Landlord.json");
        Files.writeString(schema, "{\"\u00e9\": 1}", StandardCharsets.ISO_8859_1);

        assertThat(module.run("check"))
                .contains("[TB695] the schema file of com.acme.Landlord cannot be read")
                .endsWith("exit 1\n");
    }

    @Test
    void whatIsNeitherAFolderNorAJarIsToldOf() throws IOException {
        for (String name : List.of("no-jar.txt", "no-jar.jar")) {
            String file = Files.writeString(folder.resolve(name), "PK").toString();

            assertThat(module.run("check", file))
                    .isEqualTo("talkbind: " + name + " is neither a folder of classes nor a jar\nexit 2\n");
        }
    }

    @Test
    void filesThatGitHasGivenOtherLineEndsAreUpToDate() throws IOException {
        String out = folder.resolve("out").toString();
        module.run("typescript", "--out", out);
        Path written = folder.resolve("out/talkbind.ts");
        Files.writeString(written, Files.readString(written).replace("\n", "\r\n"));

        assertThat(module.run("typescript", "--out", out, "--check")).isEqualTo("exit 0\n");
    }

    @Test
    void aFormThatIsNestedWithoutEndIsRefused() throws IOException {
        module.locked(module.lock() + "com.acme.Landlord custom.a " + "list(".repeat(100_000) + "\n");

        assertThat(module.run("check"))
                .contains("[TB694]", "not a form that is nested so deep")
                .endsWith("exit 1\n");
    }

    /** Nothing is known of the type's prefix, role and the like, so that they are locked anew. */
    @Test
    void theLineOfATypeMayBeMissing() throws IOException {
        String whole = module.lock();
        module.locked(whole.replaceAll("com.acme.Landlord \\*.*\n", ""));

        assertThat(module.run("check")).isEqualTo("""
                talkbind.lock: error: [TB690] 1 line is not locked yet. Fix: run mvn talkbind:lock or talkbind lock.
                  + com.acme.Landlord * user direction=BOTH nulls=CLEAR
                exit 1
                """);
        module.run("lock");
        assertThat(module.lock()).isEqualTo(whole);
    }

    @Test
    void gitHubShowsTheLinesThatAreNotLocked() throws IOException {
        module.landlord("@CustomField Integer rating", "@CustomField String city");

        assertThat(module.run("check", "--format", "github"))
                .contains("title=TB690::", "\n  + com.acme.Landlord custom.city String\n");
    }

    @Test
    void aFileWhereAFolderIsNeededIsToldOf() throws IOException {
        String out = Files.createFile(folder.resolve("out")).toString();

        assertThat(module.run("typescript", "--out", out))
                .isEqualTo("talkbind: out is a file, and a folder is needed there\nexit 2\n");
    }

    @Test
    void aPlaceThatIsNotThereIsToldEvenBesideOneThatIs() {
        String nowhere = folder.resolve("nowhere").toString();

        assertThat(module.run("check", nowhere))
                .contains("error: [TB697] there is no schema file in nowhere.")
                .endsWith("exit 1\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            forget com.acme.Landlord cus:tom;           cus:tom is not a place: write it as the lock does, such as custom.plan
            erase --plan --type com.acme.Landlord;      --plan is of all types, and erases nobody
            drift --limit -1 users.json;                --limit is how many ids are told: 0 or more
            drift --class-path none users.json;         there is no file none
            """)
    void whatMakesNoSenseIsToldSo(String arguments, String said) {
        assertThat(module.run(arguments.split(" ", -1))).isEqualTo("talkbind: " + said + "\nexit 2\n");
    }

    @Test
    void theVersionIsTold() {
        StringWriter said = new StringWriter();

        assertThat(Talkbind.run(new PrintWriter(said), new PrintWriter(said), "--version"))
                .isZero();
        assertThat(said.toString()).startsWith("talkbind ");
    }
}
