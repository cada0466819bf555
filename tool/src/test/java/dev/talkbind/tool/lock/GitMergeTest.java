package dev.talkbind.tool.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.talkbind.tool.schema.Dice;
import dev.talkbind.tool.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two branches that lock, and Git that merges their locks: no line is lost, and what does not fit together is found. */
class GitMergeTest {

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withUnionEachLineIsThereOrAPlaceIsLockedTwice(long seed) throws IOException, InterruptedException {
        assertLosesNothing(seed, "--union");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutUnionEachLineIsThereOrAConflictIsMarked(long seed) throws IOException, InterruptedException {
        assertLosesNothing(seed, "--diff3");
    }

    private void assertLosesNothing(long seed, String how) throws IOException, InterruptedException {
        List<Schema> schemas = new Dice(seed).schemas();
        Lock base = NextLock.of(Lock.empty(), schemas);
        Lock ours = NextLock.of(base, new Dice(seed + 100).schemas());
        Lock theirs = NextLock.of(base, new Dice(seed + 200).schemas());

        String merged = merge(base, ours, theirs, how);

        LockReader.Reading reading = LockReader.read(merged);
        List<String> lines = merged.lines().toList();
        for (Lock side : List.of(ours, theirs)) {
            List<String> own = new ArrayList<>(LockText.lines(side));
            own.removeAll(LockText.lines(base));
            assertThat(lines).containsAll(own);
        }
        assertThat(reading.flaws())
                .allMatch(flaw -> flaw.kind() == LockReader.Kind.TWICE || flaw.kind() == LockReader.Kind.CONFLICT);
        if (reading.flaws().isEmpty()) {
            assertThat(LockReader.read(LockText.of(reading.lock())).lock()).isEqualTo(reading.lock());
        }
    }

    private String merge(Lock base, Lock ours, Lock theirs, String how) throws IOException, InterruptedException {
        for (var one : List.of(List.of("base", base), List.of("ours", ours), List.of("theirs", theirs))) {
            Files.writeString(folder.resolve((String) one.get(0)), LockText.of((Lock) one.get(1)));
        }
        List<String> command = List.of("git", "merge-file", "-p", how, "ours", "base", "theirs");
        Process git;
        try {
            git = new ProcessBuilder(command).directory(folder.toFile()).start();
        } catch (IOException noGit) {
            assumeTrue(false, "git is not there");
            throw noGit;
        }
        String merged = git.inputReader().lines().collect(Collectors.joining("\n"));
        assertThat(git.waitFor()).isGreaterThanOrEqualTo(0).isLessThan(128);
        return merged + "\n";
    }
}
