package dev.talkbind.spring.actuate;

import java.util.Map;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.util.MimeType;

/** An answer that explains why something was not done, in the form of RFC 9457. */
enum Problem {
    BAD_REQUEST(400, "Bad Request"),
    CONFLICT(409, "Conflict");

    private static final MimeType TYPE = new MimeType("application", "problem+json");

    private final int status;
    private final String title;

    Problem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    WebEndpointResponse<Map<String, Object>> answer(String detail) {
        return new WebEndpointResponse<>(Map.of("title", title, "status", status, "detail", detail), status, TYPE);
    }
}
