package dev.talkbind.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.talkbind.runtime.ReadProblem.Code;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadExceptionTest {
    private static final String CANARY = "canary7f3a";

    private static ReadProblem problem(int number) {
        return new ReadProblem("custom.k" + number, null, "a text", "S.k" + number, Code.ABSENT);
    }

    private static List<ReadProblem> problems(int count) {
        List<ReadProblem> problems = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            problems.add(problem(i));
        }
        return problems;
    }

    private static ReadException caused(Throwable... thrown) {
        List<ReadResult<?>> failures = new ArrayList<>();
        for (Throwable each : thrown) {
            failures.add(ReadResult.failure("S", problem(failures.size()), each));
        }
        return catchThrowableOfType(
                ReadException.class, () -> ReadResult.joined("S", failures).orElseThrow());
    }

    /** An exception with the canary wherever one can have it. */
    @SuppressWarnings("OverrideThrowableToString") // as users may
    private static Throwable telling() {
        Throwable telling = new IllegalStateException(CANARY, new IllegalArgumentException(CANARY)) {
            private static final long serialVersionUID = 1;

            @Override
            public String toString() {
                return CANARY;
            }

            @Override
            public String getLocalizedMessage() {
                return CANARY;
            }
        };
        telling.addSuppressed(new NullPointerException(CANARY));
        return telling;
    }

    private static String printed(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    @Test
    void theMessageHasALineForEachProblem() {
        assertThat(new ReadException("S cannot be read from user", problems(1)))
                .hasMessage("S cannot be read from user: 1 problem\n  custom.k0: absent, but required (S.k0)");
        assertThat(new ReadException("S", problems(2))).hasMessage("""
                S: 2 problems
                  custom.k0: absent, but required (S.k0)
                  custom.k1: absent, but required (S.k1)""");
    }

    @Test
    void twentyProblemsAreShownAndTheOthersCounted() {
        assertThat(new ReadException("S", problems(20)).getMessage().lines())
                .hasSize(21)
                .last()
                .isEqualTo("  custom.k19: absent, but required (S.k19)");
        ReadException many = new ReadException("S", problems(27));
        assertThat(many).hasMessageStartingWith("S: 27 problems\n").hasMessageEndingWith("\n  … and 7 more");
        assertThat(many.getMessage().lines()).hasSize(22);
        assertThat(many.problems()).isEqualTo(problems(27)).isUnmodifiable();
    }

    @Test
    void withoutAnExceptionOfUserCodeThereIsNoCause() {
        assertThat(new ReadException("S", problems(1))).hasNoCause().hasNoSuppressedExceptions();
    }

    @Test
    void theCauseIsTheClassAndTheStackTraceOfWhatWasThrown() {
        Throwable telling = telling();
        Throwable cause = caused(telling).getCause();

        assertThat(cause).hasToString(telling.getClass().getName()).hasNoCause().hasNoSuppressedExceptions();
        assertThat(cause.getStackTrace()).isNotEmpty().isEqualTo(telling.getStackTrace());
    }

    @Test
    void theFirstExceptionIsTheCauseAndTheOthersAreSuppressedInTheirOrder() {
        Throwable cause = caused(new IllegalStateException(), telling(), new NullPointerException())
                .getCause();

        assertThat(cause).hasToString("java.lang.IllegalStateException");
        assertThat(cause.getSuppressed())
                .extracting(Throwable::toString)
                .containsExactly(telling().getClass().getName(), "java.lang.NullPointerException");
    }

    @Test
    void noMessageOfWhatWasThrownIsPrinted() {
        ReadException thrown = caused(telling(), telling());

        assertThat(printed(thrown))
                .doesNotContain(CANARY)
                .contains("Caused by: " + telling().getClass().getName())
                .contains("Suppressed: " + telling().getClass().getName())
                .contains("at " + ReadExceptionTest.class.getName() + ".telling");
    }

    @Test
    void itComesThroughJavasOwnSerializationWithItsProblemsAndItsCause() throws Exception {
        ReadException sent = caused(telling(), new NullPointerException(CANARY));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sent);
        }
        ReadException received;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            received = (ReadException) in.readObject();
        }

        assertThat(received).hasMessage(sent.getMessage());
        assertThat(received.problems()).isEqualTo(sent.problems());
        assertThat(printed(received)).isEqualTo(printed(sent));
        assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).doesNotContain(CANARY);
    }
}
