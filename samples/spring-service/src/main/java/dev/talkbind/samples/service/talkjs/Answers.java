package dev.talkbind.samples.service.talkjs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.talkbind.samples.service.talkjs.Answer.Verdict;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpResponse;

/** Reads what TalkJS answers: its status alone says whether it has taken what was sent. */
final class Answers {
    private static final int SHOWN = 500;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private Answers() {}

    static Answer of(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        Verdict verdict = verdict(status);
        return new Answer(verdict, wait(response.getHeaders()), reason(verdict, status, response));
    }

    private static Verdict verdict(int status) {
        if (status >= 200 && status < 300) {
            return Verdict.ACCEPTED;
        }
        return switch (status) {
            case 400, 413, 422 -> Verdict.REFUSED;
            case 429 -> Verdict.LIMITED;
            default -> status < 500 ? Verdict.NOT_TAKEN : Verdict.FAILED;
        };
    }

    private static String reason(Verdict verdict, int status, ClientHttpResponse response) throws IOException {
        if (verdict != Verdict.REFUSED) {
            return "status " + status;
        }
        byte[] body = response.getBody().readNBytes(SHOWN);
        return "status " + status + ": " + new String(body, UTF_8);
    }

    /** The seconds of {@code Retry-After}; a date there, or anything else, is left to our own patience. */
    private static Duration wait(HttpHeaders headers) {
        String seconds = headers.getFirst(HttpHeaders.RETRY_AFTER);
        if (seconds == null || !seconds.matches("\\d{1,6}")) {
            return null;
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(seconds));
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
