package dev.talkbind.samples.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files whose texts the tests know: they are exactly that, or {@code -Dgolden=update} writes them so, but never in CI. */
final class Goldens {
    private Goldens() {}

    static void assertIs(Path file, String text) throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            assertThat(System.getenv("CI"))
                    .as("goldens are not rewritten in CI")
                    .isNull();
            Files.writeString(file, text);
        }
        assertThat(file).as("run again with -Dgolden=update").exists();
        assertThat(Files.readString(file).replace("\r\n", "\n"))
                .as("%s: run again with -Dgolden=update", file)
                .isEqualTo(text);
    }
}
