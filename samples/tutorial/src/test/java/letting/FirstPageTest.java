package letting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FirstPageTest {
    private static final Path README = Path.of("../../README.md");
    private static final Path CLASS = Path.of("src/main/java/letting/Landlord.java");

    @Test
    void theFirstClassOfTheReadmeIsAWholeFileThatCompiles() throws IOException {
        assertThat(firstBlock("java")).isEqualTo(read(CLASS));
    }

    @Test
    void itPrintsTheFirstDocumentOfTheReadmeAndReadsItBack() throws IOException {
        String document = UserJson.toText(UserJson.fromText(firstBlock("json")), WireForm.REST);

        assertThat(printed()).isEqualTo(document + "\ntrue\n");
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Landlord.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String firstBlock(String kind) throws IOException {
        Matcher block = Pattern.compile("(?ms)^```" + kind + "\n(.*?)^```$").matcher(read(README));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
