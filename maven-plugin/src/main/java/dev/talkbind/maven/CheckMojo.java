package dev.talkbind.maven;

import dev.talkbind.tool.verb.Check;
import dev.talkbind.tool.verb.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Compares what the module's classes map to TalkJS with the lock, and changes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class CheckMojo extends TalkbindMojo {

    /** {@code update} is the value for TalkbindLock, in a test of the same build. */
    private static final Set<String> VALUES = Set.of("additions", "update");

    /** The lock of the branch that this one will be merged into. */
    @Parameter(property = "talkbind.base")
    private @Nullable File base;

    /**
     * {@code additions} locks what is new, if there are no other findings. It is for developers' builds: if the
     * environment has {@code CI}, it has no effect.
     */
    @Parameter(property = "talkbind.lock")
    private @Nullable String lock;

    @Override
    Outcome run() throws IOException {
        Check check = new Check(project());
        Optional<Path> from = Optional.ofNullable(base).map(File::toPath);
        if (lock != null && !VALUES.contains(lock)) {
            throw new IllegalArgumentException("talkbind.lock is additions, and the file is talkbind.lockFile");
        }
        boolean isLocking = lock != null && System.getenv("CI") == null;
        return isLocking ? check.lockingAdditions(from) : check.run(from);
    }
}
