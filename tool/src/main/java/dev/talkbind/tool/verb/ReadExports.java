package dev.talkbind.tool.verb;

import dev.talkbind.tool.drift.Drift;
import dev.talkbind.tool.lock.LockReader;
import dev.talkbind.tool.rule.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells what of live data is not as the lock says, and writes the report that {@link Settle} reads. */
public final class ReadExports {

    private ReadExports() {}

    /** {@code limit} is how many ids are told of each finding. */
    public static Outcome run(Path lockFile, List<Path> exports, Optional<Path> report, int limit) throws IOException {
        LockReader.Reading reading = Project.readLock(lockFile);
        List<Finding> flaws = Project.flaws(reading);
        if (!flaws.isEmpty()) {
            return new Outcome(flaws, List.of());
        }
        Drift drift = new Drift(reading.lock(), limit);
        for (Path export : exports) {
            drift.read(export);
        }
        if (report.isPresent()) {
            Files.writeString(report.get(), drift.report());
        }
        return Outcome.of(drift.lines());
    }
}
