package dev.talkbind.tool.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.value.ScalarType;
import dev.talkbind.runtime.text.ValueText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rows of forms, beside the processor's, the run time's and the table of the document. */
class RowTest {

    private static final Path WIRE = Path.of("../docs/wire.md");

    @Test
    void areThoseOfTheProcessorWithTheSameTexts() {
        List<? extends Class<?>> processor = Stream.of(ScalarType.values())
                .map(row -> row.reader().getClass())
                .toList();
        List<? extends Class<?>> ours =
                Stream.of(Row.values()).map(Row::text).map(ValueText::getClass).toList();

        assertThat(ours).isEqualTo(processor);
    }

    @Test
    void areTheTypesOfTheTableInTheDocument() throws IOException {
        Set<String> documented = new TreeSet<>();
        for (String line : Files.readAllLines(WIRE)) {
            if (line.startsWith("| ") && line.split(" \\| ", -1).length == 4) {
                String name = line.substring(2).split("[,|]", 2)[0].strip().replace("java.util.", "");
                documented.add(name);
            }
        }
        documented.removeAll(Set.of("Type", "enum", "List&lt;T&gt;", "Set&lt;T&gt;"));

        Set<String> ours = new TreeSet<>();
        for (Row row : Row.values()) {
            ours.add(row.label());
        }
        assertThat(ours).isEqualTo(documented);
    }
}
