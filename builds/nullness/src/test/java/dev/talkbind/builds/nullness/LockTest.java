package dev.talkbind.builds.nullness;

import dev.talkbind.tool.TalkbindLock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema files of a null-marked package. */
class LockTest {

    @Test
    void theClassesMapWhatIsLocked() {
        TalkbindLock.at(Path.of("talkbind.lock")).check(Path.of("target/classes"));
    }
}
