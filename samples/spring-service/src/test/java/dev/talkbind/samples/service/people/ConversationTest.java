package dev.talkbind.samples.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.json.EventPart;
import dev.talkbind.samples.service.AgencyTest;
import dev.talkbind.samples.service.Browsing;
import dev.talkbind.samples.service.web.Accounts;
import dev.talkbind.test.Answer;
import dev.talkbind.test.FakeTalkJs;
import dev.talkbind.test.Fault;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Conversations about flats. */
@AgencyTest
class ConversationTest {
    private static final String CANAL =
            "{\"participants\":[\"landlord-1\"],\"flat\":{\"reference\":\"canal-12-b\",\"rooms\":3}}";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private FakeTalkJs talkJs;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void oneOfTheStaff() {
        jdbc.sql("delete from account").update();
        accounts.addStaff("agent", "a");
        talkJs.reset();
    }

    private int open(String path) throws Exception {
        return answer(path).statusCode();
    }

    private HttpResponse<String> answer(String path) throws Exception {
        return new Browsing(port, "agent", "a").send("PUT", path, CANAL);
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

    @Test
    void whatTalkJsRefusesIsTheCallersFaultAndNotTheGateways() throws Exception {
        talkJs.answer(request -> Answer.json(400, "{}"));
        assertThat(open("/conversations/c1")).isEqualTo(400);
        talkJs.answer(request -> Answer.json(401, "{}"));
        assertThat(open("/conversations/c1")).isEqualTo(502);
    }
}
