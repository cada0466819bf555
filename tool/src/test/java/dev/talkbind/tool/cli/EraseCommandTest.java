package dev.talkbind.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.tool.verb.Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraseCommandTest {

    private static final String LOCK = """
            com.acme.Former * gone idPrefix=former- nulls=CLEAR
            com.acme.Former custom.note dropped was=String
            com.acme.Landlord * user direction=BOTH idPrefix=landlord- nulls=CLEAR
            com.acme.Landlord custom.attr_* map(String)
            com.acme.Landlord custom.old -> custom.rating
            com.acme.Landlord custom.rating int was=enum(A|B)
            com.acme.Landlord custom.tier retired
            com.acme.Landlord email String
            com.acme.Landlord id long
            com.acme.Landlord name String
            com.acme.Listing * data direction=BOTH
            com.acme.Listing custom.city String
            """;

    private static final String FIELDS = "\"name\":\"[DELETED]\",\"email\":null,\"phone\":null,\"welcomeMessage\":null,"
            + "\"photoUrl\":null,\"role\":null,\"custom\":%s,\"availabilityText\":null,\"locale\":null,\"pushTokens\":null";

    @TempDir
    private Path folder;

    private Module module;

    @BeforeEach
    void aModule() throws IOException {
        module = new Module(folder).landlord("@CustomField Integer rating").locked(LOCK);
    }

    private String updates() {
        return folder.resolve("updates").toString();
    }

    private String export(String users) throws IOException {
        return Files.writeString(folder.resolve("users.json"), users).toString();
    }

    @Test
    void thePlanHasAllThatTalkJsHoldsOfAPerson() {
        assertThat(module.run("erase", "--plan", module.classes().toString())).isEqualTo("""
                ## com.acme.Former, which is no longer a class

                | at TalkJS | its form | who sees it | where it comes from | how it is erased |
                |---|---|---|---|---|
                | custom.note | String | every chat user | nowhere: dropped | null |

                ## com.acme.Landlord

                | at TalkJS | its form | who sees it | where it comes from | how it is erased |
                |---|---|---|---|---|
                | custom.attr_* | map(String) | every chat user | a class that is not here | null for each key of an export, or the whole map |
                | custom.old | int, once enum(A\\|B) | every chat user | an older name of custom.rating | null |
                | custom.rating | int, once enum(A\\|B) | every chat user | Landlord.rating | null |
                | custom.tier | not known | every chat user | nowhere: retired | null |
                | email | String | your servers | a class that is not here | null |
                | id | long | every chat user | Landlord.id | stays |
                | name | String | every chat user | Landlord.name | becomes [DELETED] |

                Not covered: messages and their files, conversations and their custom data, keys of other programs, and what TalkJS keeps in logs and backups.
                Also not covered: the custom data that these types map, unless a type of users has it too: com.acme.Listing.
                exit 0
                """);
    }

    @Test
    void theBodyOfOneUserNamesEachKeyThatWasEverLive() {
        assertThat(module.run("erase", "--type", "com.acme.Landlord", "--id", "landlord-1"))
                .isEqualTo("the keys of custom.attr_* are not known: name an export, or erase the whole map\n" + "{"
                        + FIELDS.formatted("{\"old\":null,\"rating\":null,\"tier\":null}") + "}\nexit 0\n");
        assertThat(module.run("erase", "--type", "com.acme.Landlord", "--id", "landlord-1", "--whole-map"))
                .isEqualTo("{" + FIELDS.formatted("null") + "}\nexit 0\n");
        assertThat(module.run("erase", "--type", "com.acme.Former", "--id", "former-1", "--name", "Former user"))
                .startsWith("{\"name\":\"Former user\"")
                .contains("\"custom\":{\"note\":null}");
    }

    @Test
    void withAnExportTheKeysOfAPrefixAreKnown() throws IOException {
        String export = export("""
                {"id": "landlord-1", "name": "secret", "custom": {"attr_a": "secret", "utm": "secret"}}
                {"id": "landlord-2", "custom": {}}
                {"id": "former-3", "custom": {}}
                """);

        assertThat(module.run("erase", "--type", "com.acme.Landlord", "--export", export, "--out", updates()))
                .isEqualTo("2 users of com.acme.Landlord in 1 file\nexit 0\n");
        String keys = "\"old\":null,\"rating\":null,\"tier\":null}";
        assertThat(Path.of(updates(), "users-00001.json"))
                .hasContent("{\"landlord-1\":{" + FIELDS.formatted("{\"attr_a\":null," + keys) + "},\"landlord-2\":{"
                        + FIELDS.formatted("{" + keys) + "}}");
    }

    @Test
    void someIdsOfAnExportAreErasedAndNoneIsOverlooked() throws IOException {
        String export = export("""
                {"id": "landlord-1", "custom": {}}
                {"id": "landlord-2", "custom": {}}
                """);
        String type = "com.acme.Landlord";

        assertThat(module.run("erase", "--type", type, "--export", export, "--out", updates(), "--id", "landlord-2"))
                .isEqualTo("1 user of com.acme.Landlord in 1 file\nexit 0\n");
        String more = folder.resolve("more").toString();
        assertThat(module.run(
                        "erase",
                        "--type",
                        type,
                        "--export",
                        export,
                        "--out",
                        more,
                        "--id",
                        "landlord-2",
                        "--id",
                        "landlord-3"))
                .isEqualTo("talkbind: 1 id of 2 not found as a user of com.acme.Landlord in the exports\nexit 2\n");
        assertThat(Path.of(more)).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ;                                                give --plan, or --type and what to erase
            --type com.acme.Landlord;                        give one --id, or --export with --out
            --type com.acme.Landlord --id 1 --out /x;        give one --id, or --export with --out
            --type com.acme.Landlord --id 1;                 ids of com.acme.Landlord begin with landlord-
            --type com.acme.Listing --id 1;                  the lock has no type of users com.acme.Listing
            --type com.acme.Tenant --id 1;                   the lock has no type of users com.acme.Tenant
            """)
    void whatIsNotEnoughIsToldSo(@Nullable String arguments, String said) {
        String[] all = ("erase" + (arguments == null ? "" : " " + arguments)).split(" ", -1);

        assertThat(module.run(all)).endsWith("talkbind: " + said + "\nexit 2\n");
    }

    @Test
    void aLockThatCannotBeReadErasesNobody() throws IOException {
        module.locked("com.acme.Landlord custom.a strange\n");

        assertThat(module.run("erase", "--type", "com.acme.Landlord", "--id", "landlord-1"))
                .endsWith("talkbind: the lock cannot be read: talkbind check says why\nexit 2\n");
        assertThat(module.run("erase", "--plan")).contains("[TB694]").endsWith("exit 1\n");
    }
}
