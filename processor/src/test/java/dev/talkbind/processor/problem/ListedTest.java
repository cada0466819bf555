package dev.talkbind.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListedTest {

    @Test
    void putsAndBeforeTheLast() {
        assertThat(Listed.of(List.of("a"))).isEqualTo("a");
        assertThat(Listed.of(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Listed.of(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void saysOfVeryManyHowManyMoreThereAre() {
        List<String> names = IntStream.range(0, 23).mapToObj(i -> "n" + i).toList();

        assertThat(Listed.of(names)).startsWith("n0, n1, ").endsWith(", n18, n19 and 3 more");
    }

    @Test
    void changesTheVerbAfterThemAlone() {
        assertThat(Listed.plural("a and b has what has a name", "a and b")).isEqualTo("a and b have what has a name");
        assertThat(Listed.plural("the type of a and b is new", "a and b")).isEqualTo("the type of a and b is new");
    }
}
