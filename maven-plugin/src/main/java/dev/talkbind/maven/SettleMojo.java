package dev.talkbind.maven;

import dev.talkbind.tool.verb.Outcome;
import dev.talkbind.tool.verb.Settle;
import java.io.File;
import java.io.IOException;
import java.util.Objects;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Removes from the lock what a report on live data proves to be gone. */
@Mojo(name = "settle", threadSafe = true)
public final class SettleMojo extends TalkbindMojo {

    /** The report. */
    @Parameter(property = "report", required = true)
    private @Nullable File report;

    @Override
    Outcome run() throws IOException {
        return Settle.run(lockFile(), Objects.requireNonNull(report).toPath());
    }
}
