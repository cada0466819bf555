package dev.talkbind.samples.service.people;

import dev.talkbind.client.Outcome;
import dev.talkbind.client.TalkJs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Opens conversations about flats: a flat is the custom data of a conversation as well. */
@RestController
class ConversationController {
    private final TalkJs talkJs;
    private final FlatCustomDataConverter flats;

    ConversationController(TalkJs talkJs, FlatCustomDataConverter flats) {
        this.talkJs = talkJs;
        this.flats = flats;
    }

    /** Who talks about which flat; the users by their ids at TalkJS. */
    record Form(
            @NotEmpty List<String> participants,
            @NotNull @Valid Flat flat) {}

    /** Done when TalkJS has it: whoever gets an error asks again, and nothing is there twice. */
    @PutMapping(path = "/conversations/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    void open(@PathVariable String id, @Valid @RequestBody Form form) {
        if (id.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Flat flat = form.flat();
        Outcome outcome =
                talkJs.conversations().put(id, flat.reference(), form.participants(), flats.toCustomData(flat));
        if (outcome instanceof Outcome.Limited limited) {
            throw later(limited.retryAfter());
        }
        if (outcome instanceof Outcome.Refused) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "TalkJS refuses the conversation.");
        }
        if (!outcome.isAccepted()) {
            throw new ResponseStatusException(HttpStatus.BAD_GATEWAY);
        }
    }

    /** There were too many requests, be it for this service's own limit: nobody's gateway is at fault. */
    private static ErrorResponseException later(Duration wait) {
        ErrorResponseException fault = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
        fault.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        return fault;
    }
}
