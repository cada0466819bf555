package dev.talkbind.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal in a module that has no schema file. */
class CheckMojoTest {

    @TempDir
    private Path folder;

    private final CheckMojo goal = new CheckMojo();

    @BeforeEach
    void module() throws ReflectiveOperationException {
        set("lockFile", folder.resolve("talkbind.lock").toFile());
        set("classes", folder.toFile());
        goal.setLog(new SystemStreamLog() {
            @Override
            public void error(CharSequence line) {} // expected
        });
    }

    @Test
    void failsTheBuildWhereThereIsNothingToHoldToTheLock() {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("talkbind.lock");
    }

    @Test
    void doesNothingWhereItIsSkipped() throws ReflectiveOperationException {
        set("skip", true);

        assertThatCode(goal::execute).doesNotThrowAnyException();
    }

    private void set(String name, Object value) throws ReflectiveOperationException {
        Field field = TalkbindMojo.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(goal, value);
    }
}
