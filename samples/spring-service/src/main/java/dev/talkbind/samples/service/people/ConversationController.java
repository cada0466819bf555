package dev.talkbind.samples.service.people;

import dev.talkbind.runtime.json.UserJson;
import dev.talkbind.samples.service.talkjs.Answer;
import dev.talkbind.samples.service.talkjs.TalkJs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Opens conversations about flats: a flat is the custom data of a conversation as well. */
@RestController
class ConversationController {
    private final TalkJs talkJs;
    private final JsonMapper json;

    ConversationController(TalkJs talkJs, JsonMapper json) {
        this.talkJs = talkJs;
        this.json = json;
    }

    /** Who talks about which flat; the users by their ids at TalkJS. */
    record Form(
            @NotEmpty List<String> participants,
            @NotNull @Valid Flat flat) {}

    /** Done when TalkJS has it: whoever gets an error asks again, and nothing is there twice. */
    @PutMapping(path = "/conversations/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    void open(@PathVariable String id, @Valid @RequestBody Form form) {
        Answer answer = talkJs.putConversation(id, document(form));
        if (answer.verdict() != Answer.Verdict.ACCEPTED) {
            throw new ResponseStatusException(HttpStatus.BAD_GATEWAY);
        }
    }

    private byte[] document(Form form) {
        ObjectNode document = json.createObjectNode().put("subject", form.flat().reference());
        form.participants().forEach(document.putArray("participants")::add);
        byte[] custom = UserJson.toBytes(FlatCustomDataConverter.INSTANCE.toCustomData(form.flat()));
        return json.writeValueAsBytes(document.set("custom", json.readTree(custom)));
    }
}
