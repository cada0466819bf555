package dev.talkbind.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.tool.verb.Module;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalkbindLockTest {

    @TempDir
    private Path folder;

    @Test
    void throwsWhatIsFoundAndNothingWhereAllIsLocked() throws IOException {
        Module module = new Module(folder).landlord("@CustomField Integer rating");
        TalkbindLock lock = TalkbindLock.at(module.lockFile());

        assertThatThrownBy(() -> lock.check(module.classes()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[TB691]");
        module.run("lock");
        assertThatCode(() -> lock.check(module.classes())).doesNotThrowAnyException();
        module.landlord();
        assertThatThrownBy(() -> lock.check(module.classes()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[TB601] custom.rating is gone from Landlord");
    }

    @Test
    void locksWhatIsNewWhereAPropertyAsksForItAndNeverInCi() throws IOException {
        Module module = new Module(folder).landlord("@CustomField Integer rating");
        TalkbindLock lock = TalkbindLock.at(module.lockFile());
        System.setProperty("talkbind.lock", "update");
        try {
            if (System.getenv("CI") == null) {
                lock.check(module.classes());
                assertThat(module.lock()).contains("custom.rating int");
                module.landlord();
            }
            assertThatThrownBy(() -> lock.check(module.classes()))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(System.getenv("CI") == null ? "[TB601]" : "locks are not written in CI");
        } finally {
            System.clearProperty("talkbind.lock");
        }
    }
}
