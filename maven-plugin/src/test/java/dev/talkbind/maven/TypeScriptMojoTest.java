package dev.talkbind.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal in a module of one type, where it writes nothing. */
class TypeScriptMojoTest {

    @TempDir
    private Path folder;

    private final TypeScriptMojo goal = new TypeScriptMojo();

    @BeforeEach
    void module() throws Exception {
        Path source = Files.writeString(folder.resolve("Tenant.java"), """
                @dev.talkbind.annotations.TalkUser
                record Tenant(String id, String name) {}
                """);
        String processor = "dev.talkbind.processor.TalkbindProcessor"; // named, as newer compilers look for none
        String[] arguments = {"-processor", processor, "-d", folder.toString(), source.toString()};
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                .isZero();

        set(TalkbindMojo.class, "lockFile", folder.resolve("talkbind.lock").toFile());
        set(TalkbindMojo.class, "classes", folder.toFile());
        set(FilesMojo.class, "out", folder.resolve("web").toFile());
        goal.setLog(new SystemStreamLog() {
            @Override
            public void error(CharSequence line) {} // expected

            @Override
            public void info(CharSequence line) {}
        });
    }

    @Test
    void failsTheBuildWhereAFileIsNotUpToDate() throws ReflectiveOperationException {
        set(FilesMojo.class, "check", true);

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("web does not match what the classes map: the errors above say where");
        assertThat(folder.resolve("web")).doesNotExist();
    }

    @Test
    void hasNothingToSayWhereAllIsWritten() throws Exception {
        goal.execute();
        set(FilesMojo.class, "check", true);

        assertThatCode(goal::execute).doesNotThrowAnyException();
        assertThat(folder.resolve("web").toFile().list()).contains("Tenant.ts");
    }

    private void set(Class<?> declaring, String name, Object value) throws ReflectiveOperationException {
        Field field = declaring.getDeclaredField(name);
        field.setAccessible(true);
        field.set(goal, value);
    }
}
