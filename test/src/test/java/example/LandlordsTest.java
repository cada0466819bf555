package example;

import static dev.talkbind.test.Fault.LIMITED;
import static dev.talkbind.test.Fault.NONE;
import static dev.talkbind.test.Fault.RESET_AFTER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.talkbind.runtime.User;
import dev.talkbind.test.Allowance;
import dev.talkbind.test.Answer;
import dev.talkbind.test.FakeTalkJs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LandlordsTest {
    @RegisterExtension
    static final FakeTalkJs talkJs = FakeTalkJs.create();

    private final Landlords landlords = new Landlords(talkJs.uri(), talkJs.appId(), () -> talkJs.secretKey());
    private final User mila =
            User.builder("landlord-1").name("Mila Jansen").role("landlord").build();

    @Test
    void aLandlordArrivesWhateverTheNetworkDoes() throws Exception {
        talkJs.allow(Allowance.SECRET_KEY_AS_TOKEN);
        talkJs.script(LIMITED, RESET_AFTER, NONE);
        assertTrue(landlords.send(mila));
        assertEquals("Mila Jansen", talkJs.user("landlord-1").orElseThrow().name());
        assertEquals(3, talkJs.counts().times("landlord-1"));
    }

    @Test
    void aLandlordWhoIsRefusedIsNotSentAgain() throws Exception {
        talkJs.allow(Allowance.SECRET_KEY_AS_TOKEN);
        talkJs.refuse(id -> id.equals("landlord-1") ? "not today" : null);
        assertFalse(landlords.send(mila));
        assertEquals(1, talkJs.counts().requests());
    }

    @Test
    void aFirewallIsNotTakenForTalkJs() throws Exception {
        talkJs.answer(request -> request.method().equals("PUT") ? Answer.html(403) : null);
        assertFalse(landlords.send(mila));
    }

    @Test
    void whatABrowserChangesBecomesAnEvent() {
        talkJs.browserUpdates("landlord-1", mila);
        talkJs.browserUpdates("landlord-1", User.patch().locale("nl-NL").build());
        assertEquals(List.of("user.created", "user.updated"), types());
        assertEquals("nl-NL", talkJs.events().get(1).user("user").locale());
    }

    private static List<String> types() {
        return talkJs.events().stream().map(event -> event.type()).toList();
    }
}
