package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Compiled;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fix works: the broken source in which it is followed compiles without a word. */
class FixedSourcesTest {

    static List<BrokenSource> sources() {
        return BrokenSource.all();
    }

    /** By their options, and what Lombok changes alone. */
    static Collection<List<BrokenSource>> alike() {
        return sources().stream()
                .collect(Collectors.groupingBy(
                        source -> source.isLombok() + " " + source.fixedOptions(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    @ParameterizedTest
    @MethodSource("alike")
    void compileWithoutAWord(List<BrokenSource> sources) {
        Compiled compiled = sources.size() > 1
                ? BrokenSource.compileFixed(sources)
                : sources.get(0).compileFixed();

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.succeeded()).isTrue();
        assertThat(sources)
                .allMatch(source -> compiled.generated().keySet().stream()
                        .anyMatch(file -> sources.size() == 1 || file.startsWith(source + "/")));
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("sources")
    void compilesWithoutAWordAlone(BrokenSource source) {
        Compiled compiled = source.compileFixed();

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.succeeded()).isTrue();
        assertThat(compiled.generated()).isNotEmpty();
    }
}
