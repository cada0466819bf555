package dev.talkbind.maven;

import dev.talkbind.tool.verb.Check;
import dev.talkbind.tool.verb.Outcome;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Compares what the module's classes map to TalkJS with the lock, and changes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class CheckMojo extends TalkbindMojo {

    /** The lock of the branch that this one is to be merged into. */
    @Parameter(property = "talkbind.base")
    private @Nullable File base;

    @Override
    Outcome run() throws IOException {
        return new Check(project()).run(Optional.ofNullable(base).map(File::toPath));
    }
}
