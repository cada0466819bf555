package dev.talkbind.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.Letting;
import dev.talkbind.client.StubTalkJs.Reply;
import dev.talkbind.runtime.User;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The README's program does what the README says. */
class LettingTest {
    private StubTalkJs server;
    private Letting letting;

    @BeforeEach
    void start() throws Exception {
        server = new StubTalkJs();
        letting = new Letting(server.talkJs());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void eachOutcomeIsToldFromTheOthers() {
        server.answer(
                Reply.of(200),
                Reply.of(400, "why"),
                Reply.of(429).with("Retry-After", "5"),
                Reply.of(401),
                Reply.of(500));
        assertThat(send()).isEqualTo("TalkJS holds it");
        assertThat(send()).isEqualTo("TalkJS refuses it: status 400: why");
        assertThat(send()).isEqualTo("try again in 5 seconds");
        assertThat(send()).isEqualTo("surely not taken, and not the user's fault: status 401");
        assertThat(send()).isEqualTo("no answer: sent again, it does no harm");
    }

    private String send() {
        return letting.send("landlord-1", "Mila Jansen");
    }

    @Test
    void thoseThatAreNotTakenAreNamed() {
        server.answer(request -> Reply.of(request.names("2") ? 400 : 200));
        assertThat(letting.sendAll(List.of(user("1"), user("2"), user("3")))).containsExactly("2");
    }

    private static User user(String id) {
        return User.builder(id).name("Mila").build();
    }

    @Test
    void namesAreReadTokensSignedAndWebhooksVerified() {
        server.answer(Reply.of(200, "{\"data\":[{\"id\":\"1\",\"name\":\"Mila\"}]}"), Reply.of(200, "{\"data\":[]}"));
        assertThat(letting.names()).containsExactly("Mila");
        assertThat(letting.tokenFor("1").split("\\.", -1)).hasSize(3);
        assertThat(letting.receive(StubTalkJs.SECRET, "00", "1769420811", new byte[0]))
                .isEqualTo(401);
    }
}
