package dev.talkbind.tool.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.LockReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairTest {

    private static final Set<Clearing> NOTHING = EnumSet.noneOf(Clearing.class);

    private static final String LOCK = """
            com.acme.Landlord * user direction=BOTH idPrefix=landlord- nulls=CLEAR
            com.acme.Landlord custom.attr_* map(int) was=map(LocalDate)
            com.acme.Landlord custom.color_* dropped was=map(String)
            com.acme.Landlord custom.flats int required
            com.acme.Landlord custom.former -> custom.flats
            com.acme.Landlord custom.gone dropped was=String
            com.acme.Landlord custom.old -> custom.flats
            com.acme.Landlord custom.plan enum(FREE|PRO) was=enum(FREE|PRO|TRIAL)
            com.acme.Landlord custom.rent converter(com.acme.MoneyText)
            com.acme.Landlord custom.rent_1 -> custom.rent
            com.acme.Landlord custom.since LocalDate
            com.acme.Landlord custom.start -> custom.since
            com.acme.Landlord custom.tier retired was=String
            com.acme.Landlord email dropped was=String
            com.acme.Landlord id long
            com.acme.Landlord name dropped was=String
            """;

    @TempDir
    private Path folder;

    private Path updates() {
        return folder.resolve("updates");
    }

    private List<String> repair(Set<Clearing> clearings, String... users) throws IOException {
        Lock lock = LockReader.read(LOCK).lock();
        Repair repair = new Repair(new Owners(lock), Batches.in(updates()), clearings, 2);
        Path export = Files.writeString(folder.resolve("users.json"), String.join("\n", users));
        Exports.of(List.of(export), Progress.silent()).read(repair::add);
        repair.finish();
        return repair.lines();
    }

    private String batch(int number) throws IOException {
        return Files.readString(updates().resolve("users-0000" + number + ".json"));
    }

    private static String user(String custom) {
        return "{\"id\": \"landlord-1\", \"custom\": {" + custom + "}}";
    }

    @Test
    void retiredKeysAreDeleted() throws IOException {
        assertThat(repair(NOTHING, user("\"flats\": \"1\", \"tier\": \"secret\", \"utm\": \"secret\"")))
                .containsExactly(
                        "Repair: 1 user in 1 file",
                        "  custom.tier of com.acme.Landlord, which is retired: deleted: 1 user");
        assertThat(batch(1)).isEqualTo("{\"landlord-1\":{\"custom\":{\"tier\":null}}}");
    }

    @Test
    void aTextMovesFromAnOlderKeyThatStandsAlone() throws IOException {
        assertThat(repair(NOTHING, user("\"old\": \"3\"")))
                .containsExactly(
                        "Repair: 1 user in 1 file",
                        "  custom.old of com.acme.Landlord, an older key: moved to custom.flats: 1 user");
        assertThat(batch(1)).isEqualTo("{\"landlord-1\":{\"custom\":{\"flats\":\"3\",\"old\":null}}}");
    }

    @Test
    void theTextOfAConverterMovesUnread() throws IOException {
        repair(NOTHING, user("\"flats\": \"1\", \"rent_1\": \"EUR 9\""));

        assertThat(batch(1)).isEqualTo("{\"landlord-1\":{\"custom\":{\"rent\":\"EUR 9\",\"rent_1\":null}}}");
    }

    @Test
    void anOlderKeyBesideTheNewOneIsDeleted() throws IOException {
        repair(NOTHING, user("\"flats\": \"2\", \"old\": \"3\", \"former\": \"x\""));

        assertThat(batch(1)).isEqualTo("{\"landlord-1\":{\"custom\":{\"former\":null,\"old\":null}}}");
    }

    @Test
    void twoOlderKeysOfOneTextMove() throws IOException {
        repair(NOTHING, user("\"old\": \"3\", \"former\": \"3\""));

        assertThat(batch(1)).isEqualTo("{\"landlord-1\":{\"custom\":{\"flats\":\"3\",\"former\":null,\"old\":null}}}");
    }

    @Test
    void ofTwoOlderKeysWithTwoTextsNoneIsChosen() throws IOException {
        assertThat(repair(EnumSet.allOf(Clearing.class), user("\"old\": \"secret\", \"former\": \"4\"")))
                .containsExactly(
                        "Repair: 0 users in 0 files",
                        "  left as it is: custom.flats of com.acme.Landlord, whose older keys have different texts: 1 user: landlord-1");
        assertThat(updates()).isEmptyDirectory();
    }

    @Test
    void whatCannotBeReadIsDeletedOnlyWhereThatIsSaid() throws IOException {
        String user = user("\"flats\": \"1\", \"since\": \"secret\", \"attr_a\": \"secret\", \"start\": \"secret\"");

        assertThat(repair(NOTHING, user))
                .containsExactly(
                        "Repair: 0 users in 0 files",
                        "  left as it is: custom.attr_* of com.acme.Landlord, which cannot be read: 1 user: landlord-1",
                        "  left as it is: custom.since of com.acme.Landlord, which cannot be read: 1 user: landlord-1");
        assertThat(repair(EnumSet.of(Clearing.UNREADABLE), user))
                .containsExactly(
                        "Repair: 1 user in 1 file",
                        "  custom.attr_* of com.acme.Landlord, which cannot be read: deleted: 1 user",
                        "  custom.since of com.acme.Landlord, which cannot be read: deleted: 1 user",
                        "  custom.start of com.acme.Landlord, which cannot be read: deleted: 1 user");
    }

    @Test
    void anUnreadableTextGivesWayToTheOlderKey() throws IOException {
        repair(EnumSet.of(Clearing.UNREADABLE), user("\"flats\": \"many\", \"old\": \"3\""));

        assertThat(batch(1)).isEqualTo("{\"landlord-1\":{\"custom\":{\"flats\":\"3\",\"old\":null}}}");
    }

    @Test
    void whatIsRequiredIsNeverDeletedAndNothingIsInvented() throws IOException {
        assertThat(repair(
                        EnumSet.allOf(Clearing.class),
                        user("\"flats\": \"secret\""),
                        user("\"old\": \"secret\""),
                        user("")))
                .containsExactly(
                        "Repair: 0 users in 0 files",
                        "  left as it is: custom.flats of com.acme.Landlord, which cannot be read and is required: 1 user: landlord-1",
                        "  left as it is: custom.old of com.acme.Landlord, which cannot be read and is required: 1 user: landlord-1");
    }

    @Test
    void textsOfAFormOfBeforeAreForTheCodeToWriteAnew() throws IOException {
        assertThat(repair(
                        EnumSet.allOf(Clearing.class),
                        user("\"flats\": \"1\", \"plan\": \"TRIAL\", \"attr_a\": \"2026-01-01\"")))
                .containsExactly(
                        "Repair: 0 users in 0 files",
                        "  left as it is: custom.attr_* of com.acme.Landlord, in an earlier form: 1 user: landlord-1",
                        "  left as it is: custom.plan of com.acme.Landlord, in an earlier form: 1 user: landlord-1");
    }

    @Test
    void whatIsDroppedIsDeletedOnlyWhereThatIsSaid() throws IOException {
        String user = "{\"id\": \"landlord-1\", \"name\": \"secret\", \"email\": [\"secret\"],"
                + " \"custom\": {\"flats\": \"1\", \"gone\": \"secret\", \"color_a\": \"secret\"}}";

        assertThat(repair(NOTHING, user)).hasSize(5).contains("Repair: 0 users in 0 files");
        assertThat(repair(EnumSet.of(Clearing.DROPPED), user))
                .containsExactly(
                        "Repair: 1 user in 1 file",
                        "  custom.color_a of com.acme.Landlord, which is dropped: deleted: 1 user",
                        "  custom.gone of com.acme.Landlord, which is dropped: deleted: 1 user",
                        "  email of com.acme.Landlord, which is dropped: cleared: 1 user",
                        "  left as it is: name of com.acme.Landlord, which is dropped: 1 user: landlord-1");
        assertThat(batch(1)).isEqualTo("{\"landlord-1\":{\"email\":null,\"custom\":{\"color_a\":null,\"gone\":null}}}");
    }

    /** TalkJS takes a hundred at once, and no id twice; the files can be sent in the order of their names. */
    @Test
    void aBatchHasAtMostAHundredUsersEachOnce() throws IOException {
        Stream<String> users = IntStream.range(0, 250)
                .mapToObj(i -> "{\"id\": \"landlord-" + i + "\", \"custom\": {\"flats\": \"1\", \"tier\": \"x\"}}");

        assertThat(repair(
                        NOTHING,
                        users.collect(Collectors.joining("\n")),
                        "{\"id\": \"landlord-249\", \"custom\": {\"tier\": \"x\"}}"))
                .first()
                .isEqualTo("Repair: 251 users in 4 files");
        for (int i = 1; i <= 4; i++) {
            assertThat(batch(i).split("\"tier\":null", -1)).hasSizeBetween(2, 101);
        }
        assertThat(updates()).isDirectoryContaining("glob:**/users-00004.json");
    }

    @Test
    void onlyTheOwnerCanReadTheFiles() throws IOException {
        repair(NOTHING, user("\"old\": \"3\""));

        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(updates().resolve("users-00001.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aFolderWithFilesIsRefused() throws IOException {
        Files.createDirectories(updates());
        Files.writeString(updates().resolve("users-00007.json"), "{}");

        assertThatThrownBy(() -> repair(NOTHING, user("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("updates is not empty: name a new folder");
    }

    @Test
    void whatTalkJsWouldNotTakeIsLeft() throws IOException {
        assertThat(repair(NOTHING, user("\"flats\": \"1\", \"rent_1\": \"\\ud800\"")))
                .containsExactly(
                        "Repair: 0 users in 0 files",
                        "  left as it is: a user that TalkJS would not take: 1 user: landlord-1");
    }
}
