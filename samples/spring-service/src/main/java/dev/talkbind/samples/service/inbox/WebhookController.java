package dev.talkbind.samples.service.inbox;

import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.json.WebhookEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes what TalkJS sends, and answers at once: TalkJS waits for five seconds, and comes a second time at most. */
@RestController
class WebhookController {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookController.class);
    private static final int LARGEST = 1 << 20;

    private final WebhookSignature signature;
    private final Inbox inbox;

    WebhookController(WebhookSignature signature, Inbox inbox) {
        this.signature = signature;
        this.inbox = inbox;
    }

    @PostMapping("/webhooks/talkjs")
    ResponseEntity<?> receive(
            @RequestHeader(name = "X-TalkJS-Signature", required = false) String signed,
            @RequestHeader(name = "X-TalkJS-Timestamp", required = false) String timestamp,
            HttpServletRequest request)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return problem(HttpStatus.CONTENT_TOO_LARGE);
        }
        if (!signature.isRight(signed, timestamp, body)) {
            return problem(HttpStatus.UNAUTHORIZED);
        }
        return keep(body);
    }

    private static ResponseEntity<?> problem(HttpStatus status) {
        return ResponseEntity.of(ProblemDetail.forStatus(status)).build();
    }

    private ResponseEntity<?> keep(byte[] body) {
        try {
            inbox.put(WebhookEvent.fromBytes(body), body);
            return ResponseEntity.ok().build();
        } catch (ReadException fault) {
            LOG.error("a signed webhook is no event: {}", fault.getMessage());
            return problem(HttpStatus.BAD_REQUEST);
        }
    }
}
