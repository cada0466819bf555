package dev.talkbind.samples.service.web;

import dev.talkbind.runtime.InvalidUserException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers with a problem (RFC 9457) to whatever goes wrong. What Spring and the server would log may show personal values. */
@RestControllerAdvice
class Errors extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    /** Two have changed one person at the same time, and this is the later one. */
    @ExceptionHandler
    ProblemDetail conflict(OptimisticLockingFailureException fault) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "Changed by somebody else meanwhile: try again.");
    }

    /** TalkJS would not have it: Talkbind says which property is wrong, and never its value. */
    @ExceptionHandler
    ProblemDetail invalid(InvalidUserException fault) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, fault.getMessage());
    }

    @ExceptionHandler
    ProblemDetail fault(Exception fault) {
        if (fault.getCause() instanceof InvalidUserException invalid) {
            return invalid(invalid); // from within a transaction
        }
        LOG.error("a request cannot be answered: {}", fault.getClass().getName());
        return ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
