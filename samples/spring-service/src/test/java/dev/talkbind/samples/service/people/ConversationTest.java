package dev.talkbind.samples.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.json.EventPart;
import dev.talkbind.samples.service.AgencyTest;
import dev.talkbind.samples.service.Rig;
import dev.talkbind.test.Answer;
import dev.talkbind.test.FakeTalkJs;
import dev.talkbind.test.Fault;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Conversations about flats. */
@AgencyTest
class ConversationTest {
    private static final String CANAL =
            "{\"participants\":[\"landlord-1\"],\"flat\":{\"reference\":\"canal-12-b\",\"rooms\":3}}";

    @Autowired
    private Rig rig;

    @Autowired
    private FakeTalkJs talkJs;

    @BeforeEach
    void noFaults() {
        talkJs.reset();
    }

    private int open(String path) throws Exception {
        return answer(path).statusCode();
    }

    private HttpResponse<String> answer(String path) throws Exception {
        return rig.agent().send("PUT", path, CANAL);
    }

    @Test
    void aFlatIsTheirSubjectAndTheirCustomData() throws Exception {
        talkJs.script(Fault.RESET_BEFORE); // the client tries again
        assertThat(open("/conversations/c1")).isEqualTo(200);
        EventPart conversation = talkJs.conversation("c1").orElseThrow();
        assertThat(conversation.text("subject")).isEqualTo("canal-12-b");
        assertThat(conversation.customData())
                .containsEntry("flat", "canal-12-b")
                .containsEntry("rooms", "3");
    }

    @Test
    void whatIsNoIdIsRefused() throws Exception {
        assertThat(open("/conversations/%20")).isEqualTo(400);
        assertThat(talkJs.counts().requests()).isZero();
    }

    @Test
    void whereThereAreTooManyRequestsTheAnswerSaysWhenToAskAgain() throws Exception {
        talkJs.answer(request -> Answer.json(429, "{}").with("Retry-After", "120")); // longer than the staff waits
        HttpResponse<String> answer = answer("/conversations/c1");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValueAsLong("Retry-After")).hasValue(121);
    }
}
