package dev.talkbind.spring.problem;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Says which field of a request is wrong, and how: for what no annotation of Bean Validation can check. Spring MVC
 * answers with 400 and a problem of RFC 9457, whose member {@code fields} has the field and the reason.
 */
public final class FieldException extends ErrorResponseException {
    private static final long serialVersionUID = 1;

    /**
     * Of one field.
     *
     * @param field the name that the caller knows it by, such as {@code flat.rent}
     * @param reason what is wrong, such as {@code must be positive}; callers see it, so it must not name the value
     */
    public FieldException(String field, String reason) {
        super(HttpStatus.BAD_REQUEST, problem(Map.of(field, reason)), null);
    }

    static ProblemDetail problem(Map<String, String> fields) {
        Map<String, String> sorted = new TreeMap<>(fields);
        String detail = sorted.entrySet().stream()
                .map(field -> field.getKey() + " " + field.getValue())
                .collect(Collectors.joining(", "));
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setProperty("fields", sorted);
        return problem;
    }
}
