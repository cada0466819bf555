package dev.talkbind.samples.service.web;

import dev.talkbind.runtime.InvalidUserException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;

/** Answers with a problem (RFC 9457) to whatever goes wrong. What Spring and the server would log may show personal values. */
@RestControllerAdvice
class Errors extends ResponseEntityExceptionHandler {
    private static final String NOT_OF_TYPE = "is not a value of its type";
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    /** Two have changed one person at the same time, and this is the later one. */
    @ExceptionHandler
    ProblemDetail conflict(OptimisticLockingFailureException fault) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "Changed by somebody else meanwhile: try again.");
    }

    /** A login that somebody has. */
    @ExceptionHandler
    ProblemDetail taken(DuplicateKeyException fault) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "There is one of that name already.");
    }

    /** TalkJS would not have it: Talkbind says which property is wrong, and never its value. */
    @ExceptionHandler
    ProblemDetail invalid(InvalidUserException fault) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, fault.getMessage());
    }

    /** Which fields are wrong, and how; their values are not told. */
    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Map<String, String> fields = new TreeMap<>();
        fault.getFieldErrors().forEach(error -> fields.put(error.getField(), error.getDefaultMessage()));
        return handleExceptionInternal(fault, problem(fields), headers, status, request);
    }

    /** A body that is not JSON, or a value that is not of its field's type. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = fault.getCause() instanceof JacksonException cause ? path(cause) : "";
        ProblemDetail problem = field.isEmpty()
                ? ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The body is not what is expected: JSON.")
                : problem(Map.of(field, isRefusedText(fault.getCause()) ? "has U+0000" : NOT_OF_TYPE));
        return handleExceptionInternal(fault, problem, headers, status, request);
    }

    /** Whether {@link Texts} has refused it, since every JSON string is a text. */
    private static boolean isRefusedText(Throwable fault) {
        return fault instanceof InvalidFormatException format && format.getTargetType() == String.class;
    }

    private static String path(JacksonException fault) {
        return fault.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }

    /** A part of the address that is not of its type. */
    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = fault instanceof MethodArgumentTypeMismatchException named ? named.getName() : "address";
        return handleExceptionInternal(fault, problem(Map.of(field, NOT_OF_TYPE)), headers, status, request);
    }

    static ProblemDetail problem(Map<String, String> fields) {
        String detail = fields.entrySet().stream()
                .map(field -> field.getKey() + " " + field.getValue())
                .collect(Collectors.joining(", "));
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setProperty("fields", fields);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail fault(Exception fault) {
        if (NestedExceptionUtils.getMostSpecificCause(fault) instanceof InvalidUserException invalid) {
            return invalid(invalid); // from within a transaction
        }
        LOG.error("a request cannot be answered: {}", fault.getClass().getName());
        return ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
