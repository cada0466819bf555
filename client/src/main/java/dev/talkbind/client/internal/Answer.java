package dev.talkbind.client.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of one request. */
public final class Answer {
    private static final int SHOWN = 500;
    private static final byte[] NOTHING = {};

    private final Meaning meaning;
    private final int status;
    private final @Nullable Duration wait;
    private final byte[] body;

    private Answer(Meaning meaning, int status, @Nullable Duration wait, byte[] body) {
        this.meaning = meaning;
        this.status = status;
        this.wait = wait;
        this.body = body;
    }

    /** An answer of TalkJS, or of whoever stands before it. */
    static Answer of(int status, @Nullable Duration wait, byte[] body) {
        return new Answer(Meaning.of(status), status, wait, body);
    }

    /** The lack of an answer. */
    static Answer without(Meaning meaning) {
        return new Answer(meaning, 0, null, NOTHING);
    }

    /** No request was made, since there have been too many. */
    static Answer limited(Duration wait) {
        return new Answer(Meaning.LIMITED, 0, wait, NOTHING);
    }

    /** The same, with a wait before the next attempt. */
    Answer with(Duration wait) {
        return new Answer(meaning, status, wait, body);
    }

    public Meaning meaning() {
        return meaning;
    }

    /** The HTTP status; 0 where there was no answer. */
    public int status() {
        return status;
    }

    /** How long to wait before the next attempt; null where nobody says. */
    public @Nullable Duration waitTime() {
        return wait;
    }

    /** The body, up to the bound of its call, or one byte more where it is longer. */
    public byte[] body() {
        return body;
    }

    /** The status, and the beginning of what was said beside it: it may show what was sent, so it belongs in no log. */
    public String reason() {
        String text = new String(body, 0, Math.min(body.length, SHOWN), UTF_8).strip();
        return text.isEmpty() ? "status " + status : "status " + status + ": " + text;
    }

    /** The meaning and the status, and nothing of the body. */
    @Override
    public String toString() {
        return "Answer[" + meaning + ", " + status + "]";
    }
}
