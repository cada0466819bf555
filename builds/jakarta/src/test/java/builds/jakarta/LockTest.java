package builds.jakarta;

import dev.talkbind.tool.TalkbindLock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the classes map is what the lock beside the build file says. */
class LockTest {

    @Test
    void theClassesMapWhatIsLocked() {
        TalkbindLock.at(Path.of("talkbind.lock")).check(Path.of("target/classes"));
    }
}
