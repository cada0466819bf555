package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Compiled;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fix works: the broken source in which it is followed compiles without a word. */
class FixedSourcesTest {

    static List<BrokenSource> sources() {
        return BrokenSource.all();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void compilesWithoutAWord(BrokenSource source) {
        Compiled compiled = source.compileFixed();

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.succeeded()).isTrue();
        assertThat(compiled.generated()).isNotEmpty();
    }
}
