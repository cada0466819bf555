package dev.talkbind.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.client.StubTalkJs.Reply;
import dev.talkbind.runtime.User;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be logged by mistake shows no id, no secret and no value. */
class SilenceTest {
    @Test
    void nothingTellsWhatWasSent() throws Exception {
        try (StubTalkJs server = new StubTalkJs()) {
            server.answer(Reply.of(400, "id-7 Mila"));
            TalkJs.Builder builder = server.builder();
            TalkJs talkJs = builder.build();
            Users users = talkJs.users();
            User user = User.builder("id-7").name("Mila").build();
            Outcomes outcomes = users.putAll(List.of(user));
            Outcome refused = users.put(user);
            assertThat(((Outcome.Refused) refused).reason()).contains("Mila");
            Outcome notTaken = new Outcome.NotTaken(401, "id-7 Mila");
            Webhooks webhooks = Webhooks.of(StubTalkJs.SECRET);
            assertThat(List.of(
                            builder,
                            talkJs,
                            users,
                            outcomes,
                            refused,
                            notTaken,
                            webhooks,
                            talkJs.tokens(),
                            talkJs.conversations()))
                    .extracting(Object::toString)
                    .noneMatch(
                            text -> text.contains("Mila") || text.contains("id-7") || text.contains(StubTalkJs.SECRET));
            assertThat(notTaken).hasToString("NotTaken[401]");
            assertThat(outcomes).hasToString("Outcomes[0 of 1 accepted]");
        }
    }
}
