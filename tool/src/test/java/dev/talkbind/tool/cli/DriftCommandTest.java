package dev.talkbind.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.tool.verb.Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftCommandTest {

    @TempDir
    private Path folder;

    private Module module;
    private String export = "";
    private String updates = "";

    @BeforeEach
    void aModuleAndAnExport() throws IOException {
        module = new Module(folder).locked("""
                com.acme.Guest * user direction=BOTH nulls=CLEAR
                com.acme.Guest custom.gone dropped was=int
                com.acme.Guest custom.since LocalDate
                com.acme.Guest custom.tier retired was=String
                com.acme.Tenant * user direction=BOTH nulls=CLEAR
                """);
        updates = folder.resolve("updates").toString();
        export = Files.writeString(folder.resolve("users.json"), """
                        [{"id": "7", "role": "guest", "custom": {"tier": "secret", "gone": "secret", "since": "secret"}},
                         {"id": "8", "role": "tenant", "custom": {}}]
                        """).toString();
    }

    @Test
    void repairWritesBatches() throws IOException {
        assertThat(module.run("drift", "--type", "guest=com.acme.Guest", "--repair", updates, export))
                .isEqualTo("""
                1 user of com.acme.Guest
                1 user of no type
                TB802 custom.since of com.acme.Guest, not LocalDate: 1 user: 7
                TB804 custom.gone of com.acme.Guest, which is dropped: 1 user: 7
                TB804 custom.tier of com.acme.Guest, which is retired: 1 user: 7
                TB807 of no type: 1 user: 8
                Repair: 1 user in 1 file
                  custom.tier of com.acme.Guest, which is retired: deleted: 1 user
                  left as it is: custom.gone of com.acme.Guest, which is dropped: 1 user: 7
                  left as it is: custom.since of com.acme.Guest, which cannot be read: 1 user: 7
                exit 0
                """);
        assertThat(Path.of(updates, "users-00001.json")).hasContent("{\"7\":{\"custom\":{\"tier\":null}}}");
        assertThat(module.run("drift", "--repair", updates, export))
                .isEqualTo("talkbind: updates is not empty: name a new folder\nexit 2\n");
    }

    @Test
    void moreIsDeletedWhereThatIsSaid() throws IOException {
        module.run(
                "drift",
                "--type",
                "guest=com.acme.Guest",
                "--repair",
                updates,
                "--clear-unreadable",
                "--clear-dropped",
                export);

        assertThat(Path.of(updates, "users-00001.json"))
                .hasContent("{\"7\":{\"custom\":{\"gone\":null,\"since\":null,\"tier\":null}}}");
    }

    @Test
    void theClassesTellWhoIsToBeNotified() throws IOException {
        module.source(
                "Guest",
                "@TalkUser(role = \"guest\", notifications = {Channel.EMAIL, Channel.SMS})\npublic record Guest(long id, String name, String email, String phone) {}\n");
        module.locked("com.acme.Guest * user direction=BOTH nulls=CLEAR\n");
        String users = Files.writeString(folder.resolve("users.json"), """
                        {"id": "7", "email": ["secret"], "phone": []}
                        {"id": "8", "email": null, "phone": ["secret"]}
                        {"id": "9", "email": "secret", "phone": "secret"}
                        """).toString();

        assertThat(module.run("drift", "--class-path", module.classes().toString(), users))
                .isEqualTo("""
                3 users of com.acme.Guest
                TB808 email of com.acme.Guest, which is absent and needed for EMAIL: 1 user: 8
                TB808 phone of com.acme.Guest, which is absent and needed for SMS: 1 user: 7
                exit 0
                """);
    }

    /** A converter is asked where its class is there and can be made; what it cannot tell is not settled. */
    @Test
    void convertersOfTheClassesAreAsked() throws IOException {
        String converter = """
                final class %s implements TextConverter<Integer> {
                    %s
                    public String toText(Integer value) { return "EUR " + value; }
                    public Integer fromText(String text) { return Integer.valueOf(text.substring(4)); }
                }
                """;
        module.source("MoneyText", converter.formatted("MoneyText", ""));
        module.source("RateText", converter.formatted("RateText", "RateText(java.time.Clock clock) {}"));
        module.locked("""
                com.acme.Guest * user direction=BOTH nulls=CLEAR
                com.acme.Guest custom.rate converter(com.acme.RateText) was=String
                com.acme.Guest custom.rent converter(com.acme.MoneyText) was=int
                com.acme.Guest custom.tax converter(com.acme.MoneyText) was=int
                """);
        String users = Files.writeString(
                        folder.resolve("users.json"),
                        "{\"id\": \"7\", \"custom\": {\"rent\": \"EUR 700\", \"tax\": \"7\", \"rate\": \"secret\"}}\n"
                                + "{\"id\": \"8\", \"custom\": {\"rent\": \"secret\"}}")
                .toString();
        String report = folder.resolve("drift.json").toString();

        assertThat(module.run("drift", "--class-path", module.classes().toString(), "--report", report, users))
                .isEqualTo("""
                2 users of com.acme.Guest
                TB802 custom.rent of com.acme.Guest, not converter(com.acme.MoneyText): 1 user: 8
                TB806 custom.tax of com.acme.Guest, of the form int: 1 user: 7
                not read: custom.rate of com.acme.Guest, as no class of converter(com.acme.RateText) is here: 1 user: 7
                nothing left of custom.rent of com.acme.Guest, was=int
                exit 0
                """);
        assertThat(Path.of(report)).content().doesNotContain("custom.rate");
    }

    /** So that the first lock can name in {@code retired} what earlier code has left. */
    @Test
    void beforeTheFirstLockTheClassesTellWhatItWouldSay() throws IOException {
        module.source(
                "Guest", "@TalkUser\npublic record Guest(long id, String name, @CustomField Integer rating) {}\n");
        Files.delete(module.lockFile());

        assertThat(module.run("drift", "--class-path", module.classes().toString(), export))
                .isEqualTo("""
                2 users of com.acme.Guest
                TB801 custom.gone that no type owns: 1 user: 7
                TB801 custom.since that no type owns: 1 user: 7
                TB801 custom.tier that no type owns: 1 user: 7
                exit 0
                """);
        assertThat(module.lockFile()).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThat(module.run("drift", folder.resolve("none.json").toString()))
                .isEqualTo("talkbind: there is no file none.json\nexit 2\n");
    }
}
