package dev.talkbind.samples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A change goes all the way, as the README shows it. */
class JourneyTest {
    @Test
    void aChangeComesBackAsATypedEntity() throws Exception {
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        try (Demo demo = Demo.quiet()) {
            new Journey(demo).go(told::add);
        }
        String readme = Files.readString(Path.of("README.md")).replace("\r\n", "\n");
        assertThat(readme).contains("```text\n" + String.join("\n", told) + "\n```\n");
    }
}
