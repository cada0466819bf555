package dev.talkbind.samples.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talkbind.runtime.User;
import tools.jackson.databind.json.JsonMapper;

/** A user inside a document of your own, with either generation of Jackson. */
final class Messages {
    record Message(User sender, String text) {}

    private Messages() {}

    static Message withJackson2(String body) throws JsonProcessingException {
        return new ObjectMapper().readValue(body, Message.class);
    }

    static Message withJackson3(String body) {
        return JsonMapper.shared().readValue(body, Message.class);
    }
}
