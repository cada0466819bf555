package dev.talkbind.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void textWithoutGapsStaysAsItIs() {
        assertThat(Template.fill("nothing to fill", List.of())).isEqualTo("nothing to fill");
        assertThat(Template.fill("", List.of("unused"))).isEmpty();
    }

    @Test
    void gapsAreFilledByNumber() {
        assertThat(Template.fill("{0} and {1}", List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Template.fill("{1} and {0}", List.of("a", "b"))).isEqualTo("b and a");
        assertThat(Template.fill("{0}{0}{0}", List.of("a"))).isEqualTo("aaa");
    }

    @Test
    void noTextReadsAsAGap() {
        assertThat(Template.fill("{0}-{1}", List.of("{1}", "{0}"))).isEqualTo("{1}-{0}");
        assertThat(Template.fill("{0}", List.of("{"))).isEqualTo("{");
        assertThat(Template.fill("{0}", List.of("$1 \\ %s"))).isEqualTo("$1 \\ %s");
    }
}
