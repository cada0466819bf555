package dev.talkbind.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.talkbind.runtime.ReadProblem.Code;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadResultTest {
    private static final String CANARY = "canary7f3a";
    private static final ReadProblem ABSENT = new ReadProblem("custom.a", null, "a text", "S.a", Code.ABSENT);
    private static final ReadProblem REFUSED = new ReadProblem("custom.b", null, "taken", "S.b", Code.REFUSED);

    private static ReadException thrown(ReadResult<?> result) {
        return catchThrowableOfType(ReadException.class, result::orElseThrow);
    }

    @Test
    void aValueIsHandedOutAndHasNoProblems() {
        ReadResult<String> result = ReadResult.of("x");

        assertThat(result.isOk()).isTrue();
        assertThat(result.value()).isEqualTo("x");
        assertThat(result.orElse("y")).isEqualTo("x");
        assertThat(result.orElseThrow()).isEqualTo("x");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void nullIsAValueToo() {
        ReadResult<String> result = ReadResult.of(null);

        assertThat(result.isOk()).isTrue();
        assertThat(result.value()).isNull();
        assertThat(result.orElse("y")).isNull();
    }

    @Test
    void aFailureHasNoValue() {
        ReadResult<String> result = ReadResult.failure("S cannot be read from user", List.of(ABSENT));

        assertThat(result.isOk()).isFalse();
        assertThat(result.orElse("other")).isEqualTo("other");
        assertThatThrownBy(result::value)
                .isInstanceOf(ReadException.class)
                .hasMessage("S cannot be read from user: 1 problem\n  custom.a: absent, but required (S.a)")
                .hasNoCause();
        assertThatThrownBy(result::orElseThrow).isInstanceOf(ReadException.class);
    }

    @Test
    void theExceptionHasTheProblemsOfTheFailure() {
        ReadResult<String> result = ReadResult.failure("S", List.of(ABSENT, REFUSED));

        assertThat(result.problems()).containsExactly(ABSENT, REFUSED).isUnmodifiable();
        assertThat(thrown(result).problems()).isEqualTo(result.problems());
    }

    @Test
    void aFailureStaysAsItWasWhenTheListChanges() {
        List<ReadProblem> problems = new ArrayList<>(List.of(ABSENT));
        ReadResult<String> result = ReadResult.failure("S", problems);
        problems.add(REFUSED);

        assertThat(result.problems()).containsExactly(ABSENT);
    }

    @Test
    void anExceptionOfUserCodeIsTheCauseWithoutItsMessage() {
        ReadResult<String> result = ReadResult.failure("S", REFUSED, new IllegalStateException(CANARY));

        assertThat(thrown(result).getCause()).hasToString("java.lang.IllegalStateException");
        assertThat(thrown(result).problems()).containsExactly(REFUSED);
    }

    @Test
    void joinedFailuresHaveAllProblemsAndAllExceptionsInTheirOrder() {
        ReadResult<String> joined = ReadResult.joined(
                "S cannot be read from user",
                List.of(
                        ReadResult.failure("b", REFUSED, new IllegalStateException(CANARY)),
                        ReadResult.of("no problem"),
                        ReadResult.failure("a", List.of(ABSENT)),
                        ReadResult.failure("b", REFUSED, new NullPointerException(CANARY))));

        assertThat(joined.problems()).containsExactly(REFUSED, ABSENT, REFUSED);
        assertThat(thrown(joined)).hasMessageStartingWith("S cannot be read from user: 3 problems\n");
        assertThat(thrown(joined).getCause()).hasToString("java.lang.IllegalStateException");
        assertThat(thrown(joined).getCause().getSuppressed())
                .extracting(Throwable::toString)
                .containsExactly("java.lang.NullPointerException");
    }

    @Test
    void itShowsItsProblemsAndNeverItsValue() {
        assertThat(ReadResult.of(CANARY)).hasToString("ReadResult[ok]");
        assertThat(ReadResult.failure("S", List.of(ABSENT)))
                .hasToString("ReadResult[custom.a: absent, but required (S.a)]");
        assertThat(ReadResult.failure("S", REFUSED, new IllegalStateException(CANARY)))
                .hasToString("ReadResult[custom.b: not taken (S.b)]");
    }

    @Test
    void whatIsReadNextIsReadOfAValueAndElseTheProblemsStay() {
        ReadProblem problem = new ReadProblem("id", null, "an id", "Seller.id", ReadProblem.Code.ABSENT);
        ReadResult<String> failed = ReadResult.failure("Seller cannot be read from user", List.of(problem));

        assertThat(ReadResult.of("7")
                        .flatMap(text -> ReadResult.of(Integer.valueOf(text)))
                        .value())
                .isEqualTo(7);
        assertThat(failed.flatMap(text -> ReadResult.of(Integer.valueOf(text))).problems())
                .containsExactly(problem);
    }
}
