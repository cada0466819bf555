package dev.talkbind.spring.problem;

import dev.talkbind.runtime.InvalidUserException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestCookieException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers with a problem of RFC 9457 to each exception for which the service has no handler of its own. A 400 names its
 * fields. Neither an answer nor the log shows the message of an exception, which may show a value.
 */
@RestControllerAdvice
public class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String MISSING = "is missing";

    /** Spring Security answers to these itself. */
    private static final List<String> OF_SECURITY = List.of(
            "org.springframework.security.access.AccessDeniedException",
            "org.springframework.security.core.AuthenticationException");

    /**
     * All but those to which Spring has an answer: these are thrown on. So is what happens once the answer has begun, so that the
     * server ends the connection, and the client sees that the answer is not complete.
     */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> fault(Exception fault, WebRequest request) throws Exception {
        Optional<ProblemDetail> known = invalid(fault).or(() -> KnownFault.problem(fault));
        if (hasBegun(request) || known.isEmpty() && isLeftToOthers(fault)) {
            throw fault;
        }
        ProblemDetail problem = known.orElseGet(() -> ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR));
        HttpStatusCode status = HttpStatusCode.valueOf(problem.getStatus());
        return handleExceptionInternal(fault, problem, new HttpHeaders(), status, request);
    }

    /** TalkJS would not have it: Talkbind says which property is wrong, and never its value. */
    private static Optional<ProblemDetail> invalid(Exception fault) {
        return KnownFault.causes(fault)
                .filter(InvalidUserException.class::isInstance)
                .findFirst()
                .map(cause -> ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, cause.getMessage()));
    }

    private static boolean isLeftToOthers(Exception fault) {
        return KnownFault.isOneOf(fault, OF_SECURITY)
                || AnnotatedElementUtils.hasAnnotation(fault.getClass(), ResponseStatus.class)
                || DisconnectedClientHelper.isClientDisconnectedException(fault);
    }

    private static boolean hasBegun(WebRequest request) {
        HttpServletResponse response = request instanceof ServletWebRequest web ? web.getResponse() : null;
        return response != null && response.isCommitted();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception fault, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (hasBegun(request)) {
            LOG.error("an answer that has begun cannot be completed", WithoutMessage.of(fault));
            return null;
        }
        if (status.value() == HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            LOG.error("a request cannot be answered", WithoutMessage.of(fault));
        }
        return super.handleExceptionInternal(fault, body, headers, status, request);
    }

    /** It is JSON whatever the caller accepts: a caller that accepts none gets the problem nevertheless. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    /** A body that the constraints of its class do not allow. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(WrongFields.of(fault.getAllErrors()), fault, headers, request);
    }

    /** Parameters that their constraints do not allow. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (fault.isForReturnValue()) {
            return handleExceptionInternal(fault, ProblemDetail.forStatus(status), headers, status, request);
        }
        return answer(WrongFields.ofParameters(fault.getParameterValidationResults()), fault, headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException fault,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(Map.of(fault.getParameterName(), MISSING), fault, headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(Map.of(fault.getRequestPartName(), MISSING), fault, headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (fault instanceof MissingRequestHeaderException header) {
            return answer(Map.of(header.getHeaderName(), MISSING), fault, headers, request);
        }
        if (fault instanceof MissingRequestCookieException cookie) {
            return answer(Map.of(cookie.getCookieName(), MISSING), fault, headers, request);
        }
        return super.handleServletRequestBindingException(fault, headers, status, request);
    }

    /** A body that is not JSON, or a value in it that is not of its field's type. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        JsonFault json = JsonFault.of(fault.getCause());
        if (json.field().isEmpty()) {
            ProblemDetail problem =
                    ProblemDetail.forStatusAndDetail(status, "The body is not the JSON that is expected.");
            return handleExceptionInternal(fault, problem, headers, status, request);
        }
        return answer(Map.of(json.field(), json.reason()), fault, headers, request);
    }

    /** A part of the address that is not of its parameter's type. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = fault instanceof MethodArgumentTypeMismatchException named ? named.getName() : "address";
        return answer(Map.of(field, WrongFields.NOT_OF_TYPE), fault, headers, request);
    }

    /** No converter makes the type of the parameter: the service is at fault. Spring's own answer would show the value. */
    @Override
    protected @Nullable ResponseEntity<Object> handleConversionNotSupported(
            ConversionNotSupportedException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(fault, ProblemDetail.forStatus(status), headers, status, request);
    }

    private @Nullable ResponseEntity<Object> answer(
            Map<String, String> fields, Exception fault, HttpHeaders headers, WebRequest request) {
        ProblemDetail problem = FieldException.problem(fields);
        return handleExceptionInternal(fault, problem, headers, HttpStatus.BAD_REQUEST, request);
    }
}
