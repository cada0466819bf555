package dev.talkbind.samples.service.web;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import dev.talkbind.samples.service.people.TalkUsers;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;

/**
 * What the page shows.
 *
 * @param person the landlord or tenant
 * @param role the role at TalkJS
 * @param script the user as JavaScript: it is safe inside a {@code <script>}, so the template writes it as it is
 * @param nonce what marks the scripts that are the page's own
 */
public record Page(Object person, String role, String script, String nonce) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static Page of(Object person) {
        byte[] nonce = new byte[16];
        RANDOM.nextBytes(nonce);
        User user = TalkUsers.inBrowser(person);
        String script = UserJson.toText(user, WireForm.CLASSIC_JS);
        return new Page(person, user.role(), script, HexFormat.of().formatHex(nonce));
    }

    /** A time as people say it. */
    public String words(Duration time) {
        return time == null ? "unknown" : DurationWords.of(time);
    }

    /** No script runs but the page's own and TalkJS's. */
    String policy() {
        return "default-src 'none'; connect-src 'self' https://*.talkjs.com wss://*.talkjs.com;"
                + " frame-src https://*.talkjs.com; img-src https: data:; style-src 'unsafe-inline';"
                + " script-src 'nonce-" + nonce + "' https://cdn.talkjs.com";
    }
}
