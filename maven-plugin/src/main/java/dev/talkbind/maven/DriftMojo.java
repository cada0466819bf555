package dev.talkbind.maven;

import dev.talkbind.tool.drift.Clearing;
import dev.talkbind.tool.verb.Outcome;
import dev.talkbind.tool.verb.ReadExports;
import java.io.File;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Compares exported users with the lock, reports the differences in counts and ids without any value, and writes
 * updates that repair them.
 */
@Mojo(name = "drift", threadSafe = true)
public final class DriftMojo extends TalkbindMojo {

    /** Files or folders of JSON. */
    @Parameter(property = "exports", required = true)
    private List<File> exports = List.of();

    /** The file for the report that settle reads. */
    @Parameter(property = "report")
    private @Nullable File report;

    /** A new folder for the updates that repair what can be repaired. */
    @Parameter(property = "repair")
    private @Nullable File repair;

    /** What the repair deletes in addition to retired keys: {@code UNREADABLE}, {@code DROPPED}. */
    @Parameter(property = "clear")
    private List<Clearing> clear = List.of();

    /** The type of the users with a role, if nothing else tells it. */
    @Parameter
    private Map<String, String> roles = Map.of();

    /** How many ids are listed for each finding. */
    @Parameter(property = "limit", defaultValue = "3")
    private int limit;

    @Override
    Outcome run() throws IOException {
        Set<Clearing> clearings = EnumSet.noneOf(Clearing.class);
        clearings.addAll(clear);
        return new ReadExports(lockFile(), exports.stream().map(File::toPath).toList())
                .report(Optional.ofNullable(report).map(File::toPath))
                .repair(Optional.ofNullable(repair).map(File::toPath), clearings)
                .roles(roles)
                .classes(project().classes())
                .limit(limit)
                .run();
    }
}
