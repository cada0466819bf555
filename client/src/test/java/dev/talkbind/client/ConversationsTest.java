package dev.talkbind.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.client.StubTalkJs.Reply;
import dev.talkbind.runtime.CustomData;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConversationsTest {
    private StubTalkJs server;

    @BeforeEach
    void start() throws Exception {
        server = new StubTalkJs();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aConversationIsMergedIntoWhatIsAtItsPath() {
        CustomData custom =
                CustomData.builder().put("flat", "A\"1").clear("old").build();
        Outcome outcome = server.talkJs().conversations().put("c/1", List.of("u1", "a\"b"), custom);
        assertThat(outcome.isAccepted()).isTrue();
        assertThat(server.requests().get(0).target()).isEqualTo("/v1/app/conversations/c%2F1");
        assertThat(server.requests().get(0).body())
                .isEqualTo("{\"participants\":[\"u1\",\"a\\\"b\"],\"custom\":{\"flat\":\"A\\\"1\",\"old\":null}}");
    }

    @Test
    void participantsThatAreNotGivenAreLeftAsTheyAre() {
        server.talkJs().conversations().put("c1", List.of(), CustomData.empty());
        assertThat(server.requests().get(0).body()).isEqualTo("{\"custom\":{}}");
        server.talkJs().conversations().put("c1", List.of(), CustomData.cleared());
        assertThat(server.requests().get(1).body()).isEqualTo("{\"custom\":null}");
    }

    @Test
    void aConversationMayHaveASubject() {
        server.talkJs().conversations().put("c1", "Canal 12\"b", List.of("u1"), CustomData.empty());
        server.talkJs().conversations().put("c1", "Canal 12b", List.of(), CustomData.empty());
        assertThat(server.requests())
                .extracting(StubTalkJs.Request::body)
                .containsExactly(
                        "{\"subject\":\"Canal 12\\\"b\",\"participants\":[\"u1\"],\"custom\":{}}",
                        "{\"subject\":\"Canal 12b\",\"custom\":{}}");
    }

    @Test
    void aConversationThatIsBlockedIsToldFromAnAppThatIs() {
        Conversations conversations = server.talkJs().conversations();
        server.answer(Reply.of(403, "why"));
        assertThat(conversations.put("c1", List.of("u1"), CustomData.empty()))
                .isEqualTo(new Outcome.NotTaken(403, "status 403: why"));
        server.answer(request -> Reply.of(request.method().equals("PUT") ? 403 : 200, "why"));
        assertThat(conversations.put("c1", List.of("u1"), CustomData.empty()))
                .isEqualTo(new Outcome.Refused("status 403: why"));
    }

    @Test
    void anIdThatNoPathNamesIsRefused() {
        Conversations conversations = server.talkJs().conversations();
        for (String id : List.of(".", "..", " ", "\uD83D")) {
            assertThatThrownBy(() -> conversations.put(id, List.of("u1"), CustomData.empty()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> conversations.put("c1", List.of("\uD83D"), CustomData.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(server.requests()).isEmpty();
    }
}
