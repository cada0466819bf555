package builds.values;

import dev.talkbind.tool.TalkbindLock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema files of types that other processors implement. */
class LockTest {

    @Test
    void theClassesMapWhatIsLocked() {
        TalkbindLock.at(Path.of("talkbind.lock")).check(Path.of("target/classes"));
    }
}
