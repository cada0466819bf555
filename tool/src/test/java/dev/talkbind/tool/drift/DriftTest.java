package dev.talkbind.tool.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.LockReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DriftTest {

    private static final String LOCK = """
            com.acme.Landlord * user direction=BOTH idPrefix=landlord- nulls=CLEAR
            com.acme.Landlord custom.attr_* map(String)
            com.acme.Landlord custom.room_* map(int) was=map(LocalDate) was=map(Year)
            com.acme.Landlord custom.flats int required
            com.acme.Landlord custom.old -> custom.flats
            com.acme.Landlord custom.plan enum(FREE|PRO) was=enum(FREE|PRO|TRIAL)
            com.acme.Landlord custom.since LocalDate was=String
            com.acme.Landlord custom.tier retired was=String
            com.acme.Landlord custom.tags list(int)
            com.acme.Landlord email dropped was=String
            com.acme.Landlord id long
            com.acme.Tenant * user direction=BOTH nulls=CLEAR role=tenant
            com.acme.Tenant custom.rent converter(com.acme.MoneyText)
            com.acme.Tenant id long
            """;

    private static final String USERS = """
            {"id": "landlord-1", "custom": {"flats": "2", "plan": "PRO", "attr_x": "secret", "tags": "[\\"1\\"]"}, "email": null},
            {"id": "landlord-2", "custom": {"old": "secret", "plan": "TRIAL", "tier": "secret"}, "email": ["secret@shop.example"]},
            {"id": "landlord-3", "custom": {"flats": "secret", "old": "3", "utm": "secret", "tags": "[\\"x\\"]", "room_a": "secret", "room_b": "secret", "room_c": "2026-11-22"}},
            {"id": "landlord-4", "name": "secret", "custom": {"room_a": "1"}, "email": []},
            {"id": "9", "role": "tenant", "custom": {"rent": "secret"}},
            {"id": "10", "role": "guest", "custom": {"what": "secret"}}
            """;

    @TempDir
    private Path folder;

    private Drift drift(String export) throws IOException {
        return drift(Files.writeString(folder.resolve("users.json"), export));
    }

    private static Drift drift(Path export) throws IOException {
        return drift(LockReader.read(LOCK).lock(), export);
    }

    private static Drift drift(Lock lock, Path export) throws IOException {
        Drift drift = new Drift(lock, new Owners(lock), Texts.plain(), 2);
        Exports.of(List.of(export), Progress.silent()).read(drift::add);
        return drift;
    }

    @Test
    void tellsCountsAndIdsAndNoValue() throws IOException {
        Drift drift = drift("[" + USERS + "]");

        assertThat(drift.lines())
                .containsExactly(
                        "4 users of com.acme.Landlord",
                        "1 user of com.acme.Tenant",
                        "1 user of no type",
                        "TB801 custom.utm that no type owns: 1 user: landlord-3",
                        "TB802 custom.flats of com.acme.Landlord, not int: 1 user: landlord-3",
                        "TB802 custom.old of com.acme.Landlord, not int: 1 user: landlord-2",
                        "TB802 custom.room_* of com.acme.Landlord, not int: 1 user: landlord-3",
                        "TB802 custom.tags of com.acme.Landlord, not list(int): 1 user: landlord-3",
                        "TB803 custom.flats of com.acme.Landlord, which is required and absent: 1 user: landlord-4",
                        "TB804 custom.tier of com.acme.Landlord, which is retired: 1 user: landlord-2",
                        "TB804 email of com.acme.Landlord, which is dropped: 1 user: landlord-2",
                        "TB805 custom.old of com.acme.Landlord, an older key alone: 1 user: landlord-2",
                        "TB805 custom.old of com.acme.Landlord, an older key beside the new one: 1 user: landlord-3",
                        "TB806 custom.plan of com.acme.Landlord, of the form enum(FREE|PRO|TRIAL): 1 user: landlord-2",
                        "TB806 custom.room_* of com.acme.Landlord, of the form map(LocalDate): 1 user: landlord-3",
                        "TB807 of no type: 1 user: 10",
                        "not read: custom.rent of com.acme.Tenant, as no class of converter(com.acme.MoneyText) is here: 1 user: 9");
        assertThat(drift.debts())
                .containsExactly(
                        "nothing left of custom.room_* of com.acme.Landlord, was=map(Year)",
                        "nothing left of custom.since of com.acme.Landlord, was=String");
        assertThat(drift.lines() + drift.report()).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            * user role=owner;          role of com.acme.Landlord, not enum(owner): 2 users: 2, 3
            role enum(owner|agent);     role of com.acme.Landlord, not enum(agent|owner): 1 user: 3
            """)
    void aRoleThatReadingRefusesIsToldOf(String line, String told) throws IOException {
        Path export = Files.writeString(folder.resolve("users.json"), """
                {"id": "1", "role": "owner"} {"id": "2", "role": "agent"} {"id": "3", "role": "secret"} {"id": "4"}
                """);
        Lock lock = LockReader.read("com.acme.Landlord " + line + "\n").lock();
        Owners owners = new Owners(lock, Map.of("agent", "com.acme.Landlord", "secret", "com.acme.Landlord"));
        Drift drift = new Drift(lock, owners, Texts.plain(), 2);
        Exports.of(List.of(export), Progress.silent()).read(drift::add);

        assertThat(drift.lines()).contains("TB802 " + told).noneMatch(one -> one.contains("secret"));
    }

    @Test
    void aFieldThatIsRequiredAndAbsentIsToldOf() throws IOException {
        Path export = Files.writeString(folder.resolve("users.json"), """
                {"id": "1", "email": "secret@shop.example"} {"id": "2", "email": []} {"id": "3"}
                """);
        Lock lock = LockReader.read("com.acme.Landlord email String required\n").lock();

        assertThat(drift(lock, export).lines())
                .containsExactly(
                        "3 users of com.acme.Landlord",
                        "TB803 email of com.acme.Landlord, which is required and absent: 2 users: 2, 3");
    }

    @Test
    void reportsHowManyUsersHaveWhatIsToBeSettled() throws IOException {
        assertThat(drift("[" + USERS + "]").report()).isEqualTo("""
                {"talkbindDrift": 1, "left": [
                  {"type": "com.acme.Landlord", "place": "custom.old", "users": 2},
                  {"type": "com.acme.Landlord", "place": "custom.plan", "was": "enum(FREE|PRO|TRIAL)", "users": 1},
                  {"type": "com.acme.Landlord", "place": "custom.room_*", "was": "map(LocalDate)", "users": 1},
                  {"type": "com.acme.Landlord", "place": "custom.room_*", "was": "map(Year)", "users": 0},
                  {"type": "com.acme.Landlord", "place": "custom.since", "was": "String", "users": 0},
                  {"type": "com.acme.Landlord", "place": "custom.tier", "users": 1},
                  {"type": "com.acme.Landlord", "place": "email", "users": 1}
                ]}
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s]", "{\"data\": [%s]}", "{\"data\": [%s], \"more\": false}"})
    void exportsAreArraysBareOrInAnObject(String shape) throws IOException {
        assertThat(drift(shape.formatted(USERS)).lines())
                .isEqualTo(drift("[" + USERS + "]").lines());
    }

    @Test
    void exportsAreLinesToo() throws IOException {
        assertThat(drift(USERS.replace("},\n", "}\n")).lines())
                .isEqualTo(drift("[" + USERS + "]").lines());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
            [1, 2];                             users.json: an export holds users, and not single values
            {"data": [{"id": "1"}, 2]};         users.json: its data holds users, and nothing else
            [{"id": ;                           users.json is not JSON at line 1, column
            {"id": secret};                     users.json is not JSON at line 1, column
            {"id": "1", "email": ["secret};     users.json is not JSON at line 1, column
            {"users": [{"id": "1"}]};           users.json: an object without an id is not a user at line 1, column
            [{"id": null}];                     users.json: an object without an id is not a user at line 1, column
            [{"id": {"id": "secret"}}];         users.json: an object without an id is not a user at line 1, column
            {"id": "1", "custom": "secret"};    users.json: custom data is an object of texts at line 1, column
            {"id": "1", "custom": {"a": {}}};   users.json: custom data is flat: a value is a text at line 1, column
            {"id": "1", "custom": {"a": [1]}};  users.json: custom data is flat: a value is a text at line 1, column
            """)
    void whatIsNoExportIsRefusedAndNotQuoted(String export, String message) {
        assertThatThrownBy(() -> drift(export))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(message)
                .satisfies(fault -> assertThat(trace(fault)).doesNotContain("secret"));
    }

    private static String trace(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }

    @Test
    void whatIsNestedTooDeepIsRefused() {
        assertThatThrownBy(() -> drift("{\"a\": " + "[".repeat(100_000))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> drift("{\"data\": [".repeat(100_000))).isInstanceOf(IOException.class);
    }

    @Test
    void aUserOfOneHundredThousandKeysIsTheBound() {
        String key = "\"k%d\": \"x\"";
        String custom =
                IntStream.rangeClosed(0, 100_000).mapToObj(key::formatted).collect(Collectors.joining(","));

        assertThatThrownBy(() -> drift("{\"id\": \"1\", \"custom\": {" + custom + "}}"))
                .hasMessageStartingWith("users.json: a user has more than 100000 keys at line 1, column ");
    }

    /** As they do where users are read. */
    @Test
    void numbersAndBooleansAreTheirTextsAndNullIsNothing() throws IOException {
        assertThat(drift("{\"id\": \"landlord-1\", \"custom\": {\"flats\": 2, \"plan\": true, \"since\": null}}")
                        .lines())
                .containsExactly(
                        "1 user of com.acme.Landlord",
                        "TB802 custom.plan of com.acme.Landlord, not enum(FREE|PRO): 1 user: landlord-1");
    }

    @Test
    void exportsMayBePacked() throws IOException {
        Path packed = folder.resolve("users.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(("[" + USERS + "]").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(drift(packed).lines()).isEqualTo(drift("[" + USERS + "]").lines());
        byte[] bytes = Files.readAllBytes(packed);
        Files.write(packed, Arrays.copyOf(bytes, bytes.length - 9));
        assertThatThrownBy(() -> drift(packed)).isInstanceOf(IOException.class).hasMessageStartingWith("users.json.gz");
    }

    /** The new code would read it, and cannot. */
    @Test
    void theTextOfAnOlderKeyIsReadToo() throws IOException {
        assertThat(drift("{\"id\": \"landlord-1\", \"custom\": {\"old\": \"secret\"}}")
                        .lines())
                .contains("TB802 custom.old of com.acme.Landlord, not int: 1 user: landlord-1");
    }

    /** Otherwise an export of conversations would free the lock of everything. */
    @Test
    void ofATypeWithoutUsersNothingIsSettled() throws IOException {
        Drift drift = drift("{\"id\": \"9\", \"role\": \"tenant\"}");

        assertThat(drift.debts())
                .containsExactly("nothing of com.acme.Landlord can be settled: no user of it is in the export");
        assertThat(drift.report()).isEqualTo("{\"talkbindDrift\": 1, \"left\": []}\n");
    }

    /** A type of custom data has no users, whether its class is there or gone. */
    @ParameterizedTest
    @ValueSource(strings = {"data", "gone"})
    void customDataOwnsNoUser(String kind) throws IOException {
        Lock lock = LockReader.read("com.acme.Flat * " + kind + " direction=BOTH\ncom.acme.Flat custom.a retired\n"
                        + "com.acme.Landlord * user direction=BOTH nulls=CLEAR\n")
                .lock();
        Drift drift = new Drift(lock, new Owners(lock), Texts.plain(), 2);

        drift.add(new ExportUser("1", "", Map.of(), Set.of()));

        assertThat(drift.lines()).containsExactly("1 user of com.acme.Landlord");
        assertThat(drift.debts()).containsExactly("nothing of com.acme.Flat can be settled: it is not a type of users");
    }

    @Test
    void rolesTellTypesWhereNothingElseDoes() throws IOException {
        Lock lock = LockReader.read(LOCK).lock();
        Drift drift = new Drift(lock, new Owners(lock, Map.of("guest", "com.acme.Tenant")), Texts.plain(), 0);
        Files.writeString(folder.resolve("users.json"), "[" + USERS + "]");
        Exports.of(List.of(folder), Progress.silent()).read(drift::add);

        assertThat(drift.lines()).contains("2 users of com.acme.Tenant").noneMatch(line -> line.startsWith("TB807"));
        assertThatThrownBy(() -> new Owners(lock, Map.of("guest", "com.acme.Guest")))
                .hasMessage("the lock has no type com.acme.Guest");
    }

    @Test
    void progressIsToldInStepsAndAtTheEnd() throws IOException {
        List<String> said = new ArrayList<>();
        String user = "{\"id\": \"landlord-1\", \"custom\": {\"flats\": \"1\"}}\n";
        Path a = Files.writeString(folder.resolve("a.json"), user.repeat(15_000));
        Path b = Files.writeString(folder.resolve("b.json"), user.repeat(15_000));

        Exports.of(List.of(a, b), (users, percent) -> said.add(users + " " + percent))
                .read(one -> {});

        assertThat(said).containsExactly("10000 33", "20000 66", "30000 99", "30000 100");
    }

    /** Ten thousand other keys in as many users: what is kept of them is bounded, and so are the ids. */
    @Test
    void keysFromOutsideDoNotFillTheMemory() throws IOException {
        Path file = folder.resolve("many.json");
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < 30_000; i++) {
                out.write("{\"id\": \"landlord-" + i + "\", \"custom\": {\"flats\": \"1\", \"k" + i + "\": \"x\"}}\n");
            }
        }

        assertThat(drift(file).lines())
                .hasSize(10_002)
                .contains("TB801 other keys that no type owns: 20000 users: landlord-10000, landlord-10001, …");
    }
}
