package dev.talkbind.samples.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import dev.talkbind.tool.cli.Talkbind;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void theDriftReportTellsWhatTheClassCannotReadAndDoesNotMap(@TempDir Path folder) throws IOException {
        assertThat(drift("2026-11-22", folder))
                .contains("TB801 custom.badge that no type owns")
                .doesNotContain("TB802");
        assertThat(drift("22.11.2026", folder)).contains("TB802 custom.since of " + Agent.class.getName());
    }

    /** Without a lock, the classes of this module take its place. */
    private static String drift(String since, Path folder) throws IOException {
        Path export = Files.writeString(folder.resolve("users.json"), page(since));
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed, true);
        assertThat(Talkbind.run(out, out, "drift", export.toString())).isLessThan(2);
        return printed.toString();
    }

    private static List<String> changes(String since) {
        return TakeOver.changes(page(since).getBytes(UTF_8), AGENTS).stream()
                .map(TakeOverTest::text)
                .toList();
    }

    /** The agent has a key of another program, and there is a user whom nobody knows. */
    private static String page(String since) {
        return """
                {"data": [
                  {"id": "a1", "name": "Ada", "role": "agent", "custom": {"since": "%s", "badge": "gold"}},
                  {"id": "b2", "name": "Bob", "role": "agent"}
                ]}""".formatted(since);
    }

    private static String text(User change) {
        return UserJson.toText(change, WireForm.REST);
    }
}
