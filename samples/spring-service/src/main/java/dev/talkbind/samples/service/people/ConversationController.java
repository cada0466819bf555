package dev.talkbind.samples.service.people;

import dev.talkbind.client.TalkJs;
import dev.talkbind.spring.problem.OutcomeException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

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
    void open(@PathVariable @NotBlank String id, @Valid @RequestBody Form form) {
        Flat flat = form.flat();
        OutcomeException.throwUnlessAccepted(
                talkJs.conversations().put(id, flat.reference(), form.participants(), flats.toCustomData(flat)));
    }
}
