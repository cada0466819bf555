package dev.talkbind.spring.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.talkbind.client.WebhookException;
import dev.talkbind.client.WebhookException.Fault;
import dev.talkbind.client.Webhooks;
import dev.talkbind.runtime.json.WebhookEvent;
import dev.talkbind.spring.inbox.InboxRows;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes what TalkJS sends, and answers at once: TalkJS waits five seconds for an answer, and sends an event a second
 * time at most. If the database does not store an event, the answer is 500, so that TalkJS sends it again.
 */
@RestController
public class WebhookController {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookController.class);
    private static final int LARGEST = 1 << 20;

    private final Webhooks webhooks;
    private final InboxRows inbox;
    private final @Nullable Duration maxAge;

    /** Accepts webhooks up to this age; null accepts any age. */
    public WebhookController(Webhooks webhooks, InboxRows inbox, @Nullable Duration maxAge) {
        this.webhooks = webhooks;
        this.inbox = inbox;
        this.maxAge = maxAge;
    }

    @PostMapping("${talkbind.inbox.path:/webhooks/talkjs}")
    ResponseEntity<byte[]> receive(
            @RequestHeader(name = "X-TalkJS-Signature", required = false) @Nullable String signature,
            @RequestHeader(name = "X-TalkJS-Timestamp", required = false) @Nullable String timestamp,
            HttpServletRequest request)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        return answer(body.length > LARGEST ? HttpStatus.CONTENT_TOO_LARGE : take(signature, timestamp, body));
    }

    /**
     * A request that is not accepted gets a problem of RFC 9457. It is written by hand, because a service need not have
     * a converter for it.
     */
    private static ResponseEntity<byte[]> answer(HttpStatus status) {
        if (status == HttpStatus.OK) {
            return ResponseEntity.ok().build();
        }
        String problem = "{\"title\":\"" + status.getReasonPhrase() + "\",\"status\":" + status.value() + "}";
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.getBytes(UTF_8));
    }

    private HttpStatus take(@Nullable String signature, @Nullable String timestamp, byte[] body) {
        try {
            WebhookEvent event = webhooks.verify(signature, timestamp, body, maxAge);
            if (!InboxRows.canKeep(event)) {
                LOG.warn(
                        "a webhook is not accepted: its id or type is blank, longer than 255 characters, or has U+0000");
                return HttpStatus.BAD_REQUEST;
            }
            inbox.put(event, body);
            return HttpStatus.OK;
        } catch (WebhookException fault) {
            LOG.warn("a webhook is not accepted: {}", fault.getMessage());
            return fault.fault() == Fault.BODY ? HttpStatus.BAD_REQUEST : HttpStatus.UNAUTHORIZED;
        }
    }
}
