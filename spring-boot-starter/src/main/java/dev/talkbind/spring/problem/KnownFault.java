package dev.talkbind.spring.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Exceptions that are not the service's fault. They are known by their names, because their libraries need not be there. */
enum KnownFault {
    CHANGED(
            HttpStatus.CONFLICT,
            "Changed by somebody else meanwhile: try again.",
            "org.springframework.dao.ConcurrencyFailureException",
            "jakarta.persistence.OptimisticLockException"),
    TAKEN(HttpStatus.CONFLICT, "There is one of that name already.", "org.springframework.dao.DuplicateKeyException"),
    MULTIPART(
            HttpStatus.BAD_REQUEST,
            "The body is not what is expected: a multipart form.",
            "org.springframework.web.multipart.MultipartException"),
    PARAMETERS(
            HttpStatus.BAD_REQUEST,
            "The parameters cannot be read.",
            "org.apache.tomcat.util.http.InvalidParameterException",
            "org.eclipse.jetty.http.BadMessageException",
            "org.eclipse.jetty.http.HttpException$IllegalArgumentException");

    private static final int MOST = 50; // causes; some exceptions are causes of themselves

    private final HttpStatus status;
    private final String detail;

    @SuppressWarnings("ImmutableEnumChecker") // it is a List.of
    private final List<String> types;

    KnownFault(HttpStatus status, String detail, String... types) {
        this.status = status;
        this.detail = detail;
        this.types = List.of(types);
    }

    /** The problem of an exception, or of one that has caused it; empty if none of them is known. */
    static Optional<ProblemDetail> problem(Throwable fault) {
        return causes(fault)
                .flatMap(cause -> Arrays.stream(values()).filter(each -> isOneOf(cause, each.types)))
                .findFirst()
                .map(known -> ProblemDetail.forStatusAndDetail(known.status, known.detail));
    }

    /** An exception, and those that have caused it. */
    static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).limit(MOST);
    }

    /** Whether it has one of these types. */
    static boolean isOneOf(Throwable fault, List<String> types) {
        return Stream.<Class<?>>iterate(fault.getClass(), Objects::nonNull, Class::getSuperclass)
                .anyMatch(type -> types.contains(type.getName()));
    }
}
