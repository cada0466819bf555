package dev.talkbind.maven;

import dev.talkbind.tool.verb.Outcome;
import dev.talkbind.tool.verb.ReadExports;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Tells what of exported users is not as the lock says: counts and ids, and no value. */
@Mojo(name = "drift", threadSafe = true)
public final class DriftMojo extends TalkbindMojo {

    /** Files or folders of JSON. */
    @Parameter(property = "exports", required = true)
    private List<File> exports = List.of();

    /** Where to write the report that settle reads. */
    @Parameter(property = "report")
    private @Nullable File report;

    /** How many ids are told of each finding. */
    @Parameter(property = "limit", defaultValue = "3")
    private int limit;

    @Override
    Outcome run() throws IOException {
        return ReadExports.run(
                lockFile(),
                exports.stream().map(File::toPath).toList(),
                Optional.ofNullable(report).map(File::toPath),
                limit);
    }
}
