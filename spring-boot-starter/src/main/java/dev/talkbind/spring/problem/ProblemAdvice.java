package dev.talkbind.spring.problem;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import dev.talkbind.runtime.InvalidUserException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers with a problem of RFC 9457 to each exception for which the service has no handler of its own. A 400 names its
 * fields. No answer shows the message of an exception, which may show a value; the log gets its class.
 */
@RestControllerAdvice
public final class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String NOT_OF_TYPE = "is not a value of its type";

    /** Spring Security answers to these itself, and need not be there. */
    private static final List<String> OF_SECURITY = List.of(
            "org.springframework.security.access.AccessDeniedException",
            "org.springframework.security.core.AuthenticationException");

    @ExceptionHandler
    ProblemDetail conflict(OptimisticLockingFailureException fault) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "Changed by somebody else meanwhile: try again.");
    }

    @ExceptionHandler
    ProblemDetail taken(DuplicateKeyException fault) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "There is one of that name already.");
    }

    /** TalkJS would not have it: Talkbind says which property is wrong, and never its value. */
    @ExceptionHandler
    ProblemDetail invalid(InvalidUserException fault) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, fault.getMessage());
    }

    /** All others, but those to which Spring has an answer: these are thrown on. */
    @ExceptionHandler
    ProblemDetail fault(Exception fault) throws Exception {
        if (NestedExceptionUtils.getMostSpecificCause(fault) instanceof InvalidUserException invalid) {
            return invalid(invalid); // from within a transaction
        }
        if (isOfSecurity(fault) || AnnotatedElementUtils.hasAnnotation(fault.getClass(), ResponseStatus.class)) {
            throw fault;
        }
        LOG.error("a request cannot be answered: {}", fault.getClass().getName());
        return ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static boolean isOfSecurity(Exception fault) {
        return Stream.<Class<?>>iterate(fault.getClass(), Objects::nonNull, Class::getSuperclass)
                .anyMatch(type -> OF_SECURITY.contains(type.getName()));
    }

    /** A body that the constraints of its class do not allow. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(fields(fault.getAllErrors().stream()), fault, headers, request);
    }

    /** Parameters that their constraints do not allow. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (fault.isForReturnValue()) {
            return handleExceptionInternal(fault, ProblemDetail.forStatus(status), headers, status, request);
        }
        Stream<ObjectError> errors = fault.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> named(result.getMethodParameter().getParameterName(), error)));
        return answer(fields(errors), fault, headers, request);
    }

    private static ObjectError named(@Nullable String parameter, MessageSourceResolvable error) {
        String name = parameter == null ? "parameter" : parameter;
        return error instanceof FieldError field ? field : new ObjectError(name, error.getDefaultMessage());
    }

    private static Map<String, String> fields(Stream<ObjectError> errors) {
        return errors.sorted((one, other) -> reason(one).compareTo(reason(other)))
                .collect(groupingBy(
                        error -> error instanceof FieldError field ? field.getField() : error.getObjectName(),
                        TreeMap::new,
                        mapping(ProblemAdvice::reason, joining(" and "))));
    }

    private static String reason(ObjectError error) {
        boolean showsTheValue = error instanceof FieldError field && field.isBindingFailure();
        return showsTheValue ? NOT_OF_TYPE : Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid");
    }

    /** A body that is not JSON, or a value in it that is not of its field's type. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        JsonFault json = JsonFault.of(fault.getCause());
        if (json.field().isEmpty()) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, "The body is not what is expected: JSON.");
            return handleExceptionInternal(fault, problem, headers, status, request);
        }
        String reason = json.hasNull() ? "has U+0000" : NOT_OF_TYPE;
        return answer(Map.of(json.field(), reason), fault, headers, request);
    }

    /** A part of the address that is not of its parameter's type. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = fault instanceof MethodArgumentTypeMismatchException named ? named.getName() : "address";
        return answer(Map.of(field, NOT_OF_TYPE), fault, headers, request);
    }

    private @Nullable ResponseEntity<Object> answer(
            Map<String, String> fields, Exception fault, HttpHeaders headers, WebRequest request) {
        ProblemDetail problem = FieldException.problem(fields);
        return handleExceptionInternal(fault, problem, headers, HttpStatus.BAD_REQUEST, request);
    }
}
