package dev.talkbind.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue as a whole. */
class ProblemTest {

    private static final Pattern ARTICLE = Pattern.compile("\\ban? \\{");
    private static final Pattern GAP = Pattern.compile("\\{(.?.?)");

    @Test
    void codesAscend() {
        List<String> codes = Arrays.stream(Problem.values()).map(Problem::code).toList();

        assertThat(codes).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @EnumSource
    void codeIsOfAFamily(Problem problem) {
        assertThat(problem.code()).matches("TB[123459]\\d{2}").doesNotEndWith("00");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrongAndWhatToDo(Problem problem) {
        assertThat(List.of(problem.message(), problem.fix()))
                .allSatisfy(text -> assertThat(text)
                        .isNotBlank()
                        .isEqualTo(text.strip())
                        .doesNotContain("  ", "\n")
                        .doesNotEndWith(".")
                        .is(ascii()));
        assertThat(problem.fix()).matches("[a-z{].*");
    }

    /** The message has every gap but those that the fix alone has, and together they are {0} to the last. */
    @ParameterizedTest
    @EnumSource
    void gapsAreNumberedFromZero(Problem problem) {
        Set<String> gaps = new TreeSet<>();
        gaps.addAll(gaps(problem.message()));
        gaps.addAll(gaps(problem.fix()));

        int next = 0;
        for (String gap : gaps) {
            assertThat(gap).isEqualTo(next++ + "}");
        }
    }

    /** What fills a gap may begin with a vowel or not: "a Object", "an List". */
    @ParameterizedTest
    @EnumSource
    void putsNoArticleBeforeAGap(Problem problem) {
        assertThat(problem.message()).doesNotContainPattern(ARTICLE);
        assertThat(problem.fix()).doesNotContainPattern(ARTICLE);
    }

    /** What is not read as a gap would be a brace that breaks {@link Template}. */
    private static List<String> gaps(String text) {
        return GAP.matcher(text)
                .results()
                .map((MatchResult gap) -> gap.group(1))
                .toList();
    }

    private static Condition<String> ascii() {
        return new Condition<>(text -> text.chars().allMatch(c -> c >= ' ' && c <= '~'), "printable ASCII");
    }
}
