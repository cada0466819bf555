package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files whose texts the tests know: they are exactly that, or {@code -Dgolden=update} writes them so, but never in CI. */
final class Goldens {

    private Goldens() {}

    static boolean areRewritten() {
        boolean areRewritten = "update".equals(System.getProperty("golden"));
        if (areRewritten) {
            assertThat(System.getenv("CI"))
                    .as("goldens are not rewritten in CI")
                    .isNull();
        }
        return areRewritten;
    }

    static void assertIs(Path file, String text) throws IOException {
        if (areRewritten()) {
            Files.writeString(file, text);
        }
        assertThat(file).as("run again with -Dgolden=update").exists();
        assertThat(Files.readString(file))
                .as("%s: run again with -Dgolden=update", file)
                .isEqualTo(text);
    }
}
