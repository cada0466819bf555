package dev.talkbind.maven;

import dev.talkbind.tool.verb.Outcome;
import dev.talkbind.tool.verb.Status;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;

/** Lists what the lock still has to settle. */
@Mojo(name = "status", threadSafe = true)
public final class StatusMojo extends TalkbindMojo {

    @Override
    Outcome run() throws IOException {
        return Status.run(lockFile());
    }
}
