package builds.lombok;

import dev.talkbind.tool.TalkbindLock;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema files of these classes, wherever Lombok stands, and in ecj: all hold to one lock. */
class LockTest {

    @Test
    void theClassesMapWhatIsLocked() {
        TalkbindLock.at(Path.of("talkbind.lock")).check(Path.of("target/classes"));
    }
}
