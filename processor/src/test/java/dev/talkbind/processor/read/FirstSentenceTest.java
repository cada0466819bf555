package dev.talkbind.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstSentenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ' What it pays.'                          | What it pays.
            ' What it pays. Never null.'              | What it pays.
            ' What it pays, by {@link Plan#FREE}.'    | What it pays, by Plan#FREE.
            ' What <em>it</em> pays &amp; owes'       | What it pays & owes
            ' Version 1.2 of it. More.'               | Version 1.2 of it.
            """)
    void isPlainText(String comment, String sentence) {
        assertThat(FirstSentence.of(comment)).isEqualTo(sentence);
    }

    @Test
    void endsBeforeAParagraphAndBeforeABlockTag() {
        assertThat(FirstSentence.of(" What it pays\n\n <p>More.")).isEqualTo("What it pays");
        assertThat(FirstSentence.of(" What\n it pays\n @return it")).isEqualTo("What it pays");
        assertThat(FirstSentence.of(" @return it")).isEmpty();
        assertThat(FirstSentence.of("")).isEmpty();
    }

    @Test
    void ofAParameterIsWhatItsTagSays() {
        String comment =
                " A flat.\n\n @param rooms how many\n   there are\n @param roomsLeft how many are empty. Or not.\n";

        assertThat(FirstSentence.ofParameter(comment, "rooms")).isEqualTo("how many there are");
        assertThat(FirstSentence.ofParameter(comment, "roomsLeft")).isEqualTo("how many are empty.");
        assertThat(FirstSentence.ofParameter(comment, "room")).isEmpty();
    }
}
