package dev.talkbind.maven;

import dev.talkbind.tool.verb.Forget;
import dev.talkbind.tool.verb.Outcome;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Removes a type, or one place of a type, from the lock: data that TalkJS never had, or no longer has. */
@Mojo(name = "forget", threadSafe = true)
public final class ForgetMojo extends TalkbindMojo {

    /** The binary name of the type. */
    @Parameter(property = "type", required = true)
    private String type = "";

    /** The place, in the notation of the lock; if it is not given, the whole type. */
    @Parameter(property = "place")
    private @Nullable String place;

    @Override
    Outcome run() throws IOException {
        return Forget.run(lockFile(), type, Optional.ofNullable(place));
    }
}
