package dev.talkbind.samples.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.InvalidUserException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ProblemDetail;

/** What a client is told of a fault. */
class ErrorsTest {
    private final Errors errors = new Errors();

    @Test
    void theLaterOfTwoChangesIsAConflict() {
        ProblemDetail told = errors.conflict(new OptimisticLockingFailureException("row of Mila"));
        assertThat(told.getStatus()).isEqualTo(409);
        assertThat(told.toString()).doesNotContain("Mila");
    }

    @Test
    void whatTalkJsWouldNotTakeIsABadRequestEvenFromWithinATransaction() {
        InvalidUserException invalid = new InvalidUserException("Landlord.fullName: null");
        assertThat(errors.fault(new IllegalStateException(invalid)).getStatus()).isEqualTo(400);
        assertThat(errors.fault(new IllegalStateException(invalid)).getDetail()).isEqualTo("Landlord.fullName: null");
    }

    @Test
    void anyOtherFaultIsToldWithoutItsMessage() {
        ProblemDetail told = errors.fault(new DataIntegrityViolationException("value 'Mila' too long"));
        assertThat(told.getStatus()).isEqualTo(500);
        assertThat(told.toString()).doesNotContain("Mila");
    }
}
