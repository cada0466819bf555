package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's blocks of Java are lines of a program that compiles, one after the other, with a gap where one says so. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("^```java\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void theReadmeShowsCodeThatCompiles() throws Exception {
        List<String> program = lines(Files.readString(Path.of("src/test/java/com/acme/Letting.java")));
        Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
        List<String> parts = new ArrayList<>();
        while (block.find()) {
            parts.addAll(Arrays.asList(block.group(1).split("// …", -1)));
        }
        assertThat(parts).hasSize(5);
        for (String part : parts) {
            assertThat(Collections.indexOfSubList(program, lines(part)))
                    .as(part)
                    .isNotNegative();
        }
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
