package dev.talkbind.tool.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.NextLock;
import dev.talkbind.tool.schema.Dice;
import dev.talkbind.tool.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of the rules over random schemas. */
class ComparisonLawsTest {

    /** Rules about types beside each other, which no lock changes. */
    private static final Set<Rule> OF_THE_BUILD = Set.of(Rule.TWO_FORMS, Rule.TWO_SPELLINGS);

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", Boolean.getBoolean("thorough") ? 300 : 60));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsSaidOfWhatHasJustBeenLocked(long seed) {
        List<Schema> schemas = new Dice(seed).schemas();
        Lock old = NextLock.of(Lock.empty(), new Dice(seed + 1000).schemas());

        Lock lock = NextLock.of(old, schemas);

        assertThat(Comparison.of(lock, schemas))
                .filteredOn(finding -> !OF_THE_BUILD.contains(finding.rule()))
                .isEmpty();
    }

    /** So that each finding can be accepted by itself. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoFindingsHaveOneName(long seed) {
        Lock lock = NextLock.of(Lock.empty(), new Dice(seed).schemas());

        List<Finding> findings = Comparison.of(lock, new Dice(seed + 1000).schemas());

        assertThat(findings).extracting(Finding::id).doesNotHaveDuplicates();
        assertThat(findings)
                .allMatch(finding ->
                        !finding.message().contains("{") && !finding.fix().contains("{"));
    }

    /** In whichever order the types are found. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theSameTwoThingsGiveTheSameFindings(long seed) {
        Lock lock = NextLock.of(Lock.empty(), new Dice(seed).schemas());
        List<Schema> schemas = new Dice(seed + 1000).schemas();

        assertThat(Comparison.of(lock, schemas))
                .isEqualTo(Comparison.of(
                        lock,
                        schemas.stream()
                                .sorted((a, b) -> b.type().compareTo(a.type()))
                                .toList()));
    }
}
