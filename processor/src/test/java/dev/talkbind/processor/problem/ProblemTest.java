package dev.talkbind.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {
    private static final Pattern ARTICLE = Pattern.compile("\\ban? \\{");

    /** What fills a gap may begin with a vowel or not: "a Object", "an List". */
    @ParameterizedTest
    @EnumSource
    void putsNoArticleBeforeAGap(Problem problem) {
        assertThat(problem.message()).doesNotContainPattern(ARTICLE);
        assertThat(problem.fix()).doesNotContainPattern(ARTICLE);
    }
}
