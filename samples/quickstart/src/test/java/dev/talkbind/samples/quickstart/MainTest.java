package dev.talkbind.samples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void printsTheTour() throws IOException {
        try (var expected = MainTest.class.getResourceAsStream("/tour.txt")) {
            assertThat(Main.tour()).isEqualTo(new String(expected.readAllBytes(), UTF_8));
        }
    }
}
