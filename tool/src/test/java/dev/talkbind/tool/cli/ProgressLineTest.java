package dev.talkbind.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final StringWriter said = new StringWriter();

    @Test
    void isOneLineThatIsWipedInTheEnd() {
        ProgressLine line = new ProgressLine(new PrintWriter(said));

        line.at(9_990_000, 9);
        line.at(10_000, 10);
        line.at(1_000_000, 100);

        assertThat(said.toString())
                .isEqualTo("\r9,990,000 users, 9 %" + "\r10,000 users, 10 %  " + "\r                  \r");
    }

    @Test
    void isNotThereWithoutATerminal() {
        ProgressLine.onTerminal(new PrintWriter(said)).at(10_000, 10);

        assertThat(said.toString()).isEmpty();
    }
}
