package dev.talkbind.samples.service.web;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;

/**
 * What the page shows.
 *
 * @param person the landlord or tenant
 * @param role the role at TalkJS
 * @param script the user as JavaScript: it is safe inside a {@code <script>}, so the template writes it as it is
 * @param nonce what marks the scripts and styles that are the page's own
 */
public record Page(Object person, String role, String script, String nonce) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static Page of(Object person, User user) {
        byte[] nonce = new byte[16];
        RANDOM.nextBytes(nonce);
        String script = UserJson.toText(user, WireForm.CLASSIC_JS);
        return new Page(person, user.role(), script, HexFormat.of().formatHex(nonce));
    }

    /** A time as people say it. */
    public String words(Duration time) {
        return time == null ? "unknown" : DurationWords.of(time);
    }
}
