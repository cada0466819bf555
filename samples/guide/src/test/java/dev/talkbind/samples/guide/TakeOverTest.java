package dev.talkbind.samples.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TakeOverTest {
    private static final Map<String, Agent> AGENTS = Map.of("a1", new Agent("a1", "Ada", LocalDate.of(2026, 11, 22)));

    @Test
    void nothingChangesWhereTheTextsAreTheSame() {
        assertThat(changes("2026-11-22")).isEmpty();
    }

    @Test
    void anotherTextIsAChange() {
        assertThat(changes("22.11.2026")).containsExactly("{\"custom\":{\"since\":\"2026-11-22\"}}");
    }

    /** The agent has a key of another program, and there is a user whom nobody knows. */
    private static List<String> changes(String since) {
        String page = """
                {"data": [
                  {"id": "a1", "name": "Ada", "role": "agent", "custom": {"since": "%s", "badge": "gold"}},
                  {"id": "b2", "name": "Bob", "role": "agent"}
                ]}""".formatted(since);
        return TakeOver.changes(page.getBytes(UTF_8), AGENTS).stream()
                .map(TakeOverTest::text)
                .toList();
    }

    private static String text(User change) {
        return UserJson.toText(change, WireForm.REST);
    }
}
