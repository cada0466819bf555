package dev.talkbind.tool.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.tool.form.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExamplesTest {

    private static final Path WIRE = Path.of("../docs/wire.md");

    @ParameterizedTest
    @EnumSource(Row.class)
    void areThoseOfTheDocumentAndTextsOfTheirRows(Row row) throws IOException {
        String name = row == Row.DATE ? "java.util.Date" : row.label();
        String example = Examples.of(row);

        assertThat(Files.readString(WIRE))
                .containsPattern("\n\\| \\Q" + name + "\\E(, \\w+)? \\| `\\Q" + example + "\\E` \\|");
        assertThat(row.text().fromText(example)).isNotNull();
    }
}
