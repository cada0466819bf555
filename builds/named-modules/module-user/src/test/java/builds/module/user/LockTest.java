package builds.module.user;

import dev.talkbind.tool.TalkbindLock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema file of a view of a class in another module. */
class LockTest {

    @Test
    void theClassesMapWhatIsLocked() {
        TalkbindLock.at(Path.of("talkbind.lock")).check(Path.of("target/classes"));
    }
}
