package dev.talkbind.tool.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.form.Row;
import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Schema;
import dev.talkbind.tool.schema.Traits;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextLockTest {

    private static final String LOCK = """
            com.acme.Landlord * user direction=BOTH # renamed by hand
            com.acme.Landlord custom.old -> custom.rating was=String
            com.acme.Landlord custom.rating int required was=enum(A|B) # no A left
            com.acme.Landlord custom.tier retired was=String
            com.acme.Landlord id long
            """;

    private static Lock locked(String text) {
        LockReader.Reading reading = LockReader.read(text);
        assertThat(reading.flaws()).isEmpty();
        return reading.lock();
    }

    private static String lines(Lock lock) {
        return String.join("\n", LockText.lines(lock)) + "\n";
    }

    @Test
    void reasonsAreKept() {
        assertThat(lines(locked(LOCK))).isEqualTo(LOCK);
    }

    @Test
    void ofATypeThatNoClassHasAnyMoreNothingIsForgotten() {
        Lock gone = NextLock.of(locked(LOCK), List.of());

        assertThat(lines(gone)).isEqualTo("""
                com.acme.Landlord * gone direction=BOTH # renamed by hand
                com.acme.Landlord custom.old -> custom.rating was=String
                com.acme.Landlord custom.rating dropped was=int was=enum(A|B) # no A left
                com.acme.Landlord custom.tier retired was=String
                com.acme.Landlord id dropped was=long
                """);
        assertThat(gone.type("com.acme.Landlord").orElseThrow().isGone()).isTrue();
        assertThat(locked(LOCK).type("com.acme.Landlord").orElseThrow().isGone())
                .isFalse();
        assertThat(NextLock.of(gone, List.of())).isEqualTo(gone);
    }

    @Test
    void differencesAreToldByTypeAndPlace() {
        Lock before = locked(LOCK);
        Lock after = locked("""
                com.acme.Landlord * user direction=BOTH # renamed by hand
                com.acme.Landlord custom.old -> custom.rating was=String
                com.acme.Landlord custom.rating long
                com.acme.Landlord custom.tier retired was=String
                com.acme.Landlord email String
                """);

        List<LockDiff> diffs = LockDiff.between(before, after);

        assertThat(diffs).extracting(diff -> diff.place().toString()).containsExactly("custom.rating", "email", "id");
        assertThat(diffs)
                .flatExtracting(LockDiff::lines)
                .containsExactly(
                        "  - com.acme.Landlord custom.rating int required was=enum(A|B) # no A left",
                        "  + com.acme.Landlord custom.rating long",
                        "  + com.acme.Landlord email String",
                        "  - com.acme.Landlord id long");
        assertThat(LockDiff.between(before, before)).isEmpty();
        assertThat(after.linesMissingIn(before))
                .containsExactly("com.acme.Landlord custom.rating long", "com.acme.Landlord email String");
    }

    @Test
    void aDifferenceOfTheTypeItselfIsToldFirst() {
        Lock after = locked(LOCK.replace("direction=BOTH", "direction=BOTH role=owner"));

        assertThat(LockDiff.between(locked(LOCK), after))
                .flatExtracting(LockDiff::lines)
                .containsExactly(
                        "  - com.acme.Landlord * user direction=BOTH # renamed by hand",
                        "  + com.acme.Landlord * user direction=BOTH role=owner # renamed by hand");
        Lock bare = locked("com.acme.Landlord id long\n");
        assertThat(LockDiff.between(bare, bare)).isEmpty();
        assertThat(LockDiff.between(bare, Lock.empty()))
                .flatExtracting(LockDiff::lines)
                .containsExactly("  - com.acme.Landlord id long");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            * user direction=BOTH;               true;   true
            * data direction=BOTH;               false;  true
            * gone direction=BOTH nulls=CLEAR;   true;   true
            * gone direction=BOTH;               false;  true
            id long;                             true;   false
            """)
    void aTypeIsOneOfUsersUnlessItsLineSaysOtherwise(String line, boolean isUser, boolean isStated) {
        LockedType type = locked("com.acme.Landlord " + line + "\n")
                .type("com.acme.Landlord")
                .orElseThrow();

        assertThat(type.isUser()).isEqualTo(isUser);
        assertThat(type.isStated()).isEqualTo(isStated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            * user direction=READ;    custom.a int;                   true
            * user direction=READ;    custom.a int direction=WRITE;   false
            * user direction=BOTH;    custom.a int direction=READ;    true
            * user direction=BOTH;    custom.a int;                   false
            * user direction=WRITE;   custom.a int;                   false
            """)
    void othersWriteWhatIsReadAlone(String type, String key, boolean isReadAlone) {
        LockedType locked = locked("com.acme.Landlord " + type + "\ncom.acme.Landlord " + key + "\n")
                .type("com.acme.Landlord")
                .orElseThrow();

        assertThat(locked.isReadAlone(locked.entries().get(Place.key("a")))).isEqualTo(isReadAlone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            * user role=owner;       enum(owner)
            role enum(agent|owner);  enum(agent|owner)
            role dropped;
            id long;
            """)
    void rolesAreThoseOfAPropertyOrAFixedOne(String line, @Nullable String roles) {
        LockedType type = locked("com.acme.Landlord " + line + "\n")
                .type("com.acme.Landlord")
                .orElseThrow();

        assertThat(type.roles().map(Form::toString).orElse(null)).isEqualTo(roles);
    }

    @Test
    void aPlaceIsToldOfByItsOwnLineElseByThatOfItsMap() {
        LockedType type = locked("""
                com.acme.Landlord custom.a_* map(int)
                com.acme.Landlord custom.a_one int
                """).type("com.acme.Landlord").orElseThrow();

        assertThat(type.teller(Place.key("a_one")).orElseThrow().getKey()).isEqualTo(Place.key("a_one"));
        assertThat(type.teller(Place.key("a_two")).orElseThrow().getKey()).isEqualTo(Place.prefix("a_"));
        assertThat(type.teller(Place.key("b"))).isEmpty();
    }

    @Test
    void aKeyThatGoesIntoAMapLeavesItsFormsThere() {
        Lock lock = locked("""
                com.acme.Landlord custom.a_int int was=Year
                com.acme.Landlord custom.a_long long
                com.acme.Landlord custom.a_old -> custom.a_int
                com.acme.Landlord custom.a_tier dropped was=String
                com.acme.Landlord custom.b int
                """);

        assertThat(lines(NextLock.of(lock, List.of(mapOf(Row.LONG))))).isEqualTo("""
                com.acme.Landlord * user
                com.acme.Landlord custom.a_* map(long) was=map(Year) was=map(String)
                com.acme.Landlord custom.b dropped was=int
                """);
    }

    private static Schema mapOf(Row values) {
        Place map = Place.prefix("a_");
        Mapped mapped = new Mapped(map, Form.mapOf(Form.of(values)), Traits.none(), "Landlord.all", List.of(), "");
        return new Schema(
                "com.acme.Landlord",
                "Landlord",
                new TreeMap<>(Map.of("kind", "user")),
                new TreeMap<>(Map.of(map, mapped)),
                List.of(),
                List.of(),
                "");
    }

    @Test
    void twoTypesSayTheSameWhereTheirPlacesAndAttributesAreTheSame() {
        LockedType type = locked(LOCK).type("com.acme.Landlord").orElseThrow();

        assertThat(type.saysTheSame(type.named("com.acme.Owner").because(""))).isTrue();
        assertThat(type.saysTheSame(
                        locked(LOCK.replace("BOTH", "READ")).type(type.name()).orElseThrow()))
                .isFalse();
        assertThat(type.saysTheSame(locked(LOCK.replace("id long", "id int"))
                        .type(type.name())
                        .orElseThrow()))
                .isFalse();
    }

    @Test
    void flawsAreToldByTheirLines() {
        assertThat(LockReader.read("# a\n\ncom.acme.A id long\ncom.acme.A id int\n=======\ncom.acme.A name\n")
                        .flaws())
                .extracting(flaw -> flaw.kind() + " " + flaw.line() + " " + flaw.column())
                .containsExactly("TWICE 4 1", "CONFLICT 5 1", "UNREADABLE 6 16");
        assertThat(LockReader.read("# talkbind.lock 2. Of tomorrow\n").flaws())
                .extracting(flaw -> flaw.kind() + " " + flaw.line() + " " + flaw.column())
                .containsExactly("NEWER 1 1");
    }

    @Test
    void linesMayEndWithCrLf() {
        assertThat(locked(LOCK.replace("\n", "\r\n"))).isEqualTo(locked(LOCK));
    }
}
