package dev.talkbind.spring.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.talkbind.client.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OutcomeExceptionTest {
    private static OutcomeException of(Outcome outcome) {
        return catchThrowableOfType(OutcomeException.class, () -> OutcomeException.throwUnlessAccepted(outcome));
    }

    @Test
    void whatTalkJsHoldsIsNone() {
        assertThatCode(() -> OutcomeException.throwUnlessAccepted(new Outcome.Accepted()))
                .doesNotThrowAnyException();
    }

    @Test
    void whatTalkJsRefusesIsTheCallersFaultAndIsNotQuoted() {
        OutcomeException fault = of(new Outcome.Refused("400: Mila"));
        assertThat(fault.getStatusCode().value()).isEqualTo(400);
        assertThat(fault.toString() + fault.getBody()).doesNotContain("Mila");
    }

    @Test
    void tooManyRequestsAreNobodysFaultAndSayWhenToAskAgain() {
        OutcomeException fault = of(new Outcome.Limited(Duration.ofMillis(1)));
        assertThat(fault.getStatusCode().value()).isEqualTo(503);
        assertThat(fault.getHeaders().getFirst("Retry-After")).isEqualTo("1");
    }

    @Test
    void whatDoesNotGetToTalkJsIsTheGatewaysFault() {
        assertThat(of(new Outcome.NotTaken(401, "no")).getStatusCode().value()).isEqualTo(502);
        assertThat(of(new Outcome.Unknown()).getStatusCode().value()).isEqualTo(502);
    }
}
