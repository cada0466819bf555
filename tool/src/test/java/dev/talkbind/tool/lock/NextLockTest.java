package dev.talkbind.tool.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
    }
}
