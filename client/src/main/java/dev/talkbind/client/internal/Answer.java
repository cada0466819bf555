package dev.talkbind.client.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The answer to one request, or the lack of one. */
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

    /** An answer of TalkJS, or of a proxy in front of it. */
    static Answer of(int status, @Nullable Duration wait, byte[] body) {
        return new Answer(Meaning.of(status), status, wait, body);
    }

    /** There is no answer. */
    static Answer without(Meaning meaning) {
        return new Answer(meaning, 0, null, NOTHING);
    }

    /** No request was made, because there have been too many. */
    static Answer limited(Duration wait) {
        return new Answer(Meaning.LIMITED, 0, wait, NOTHING);
    }

    /** The same answer, with a wait before the next attempt. */
    Answer with(Duration wait) {
        return new Answer(meaning, status, wait, body);
    }

    public Meaning meaning() {
        return meaning;
    }

    /** The HTTP status; 0 if there was no answer. */
    public int status() {
        return status;
    }

    /** How long to wait before the next attempt; null if the answer does not say. */
    public @Nullable Duration waitTime() {
        return wait;
    }

    /** The body, up to the longest length that its call allows. A longer body is cut one byte after that. */
    public byte[] body() {
        return body;
    }

    /** The status, and the beginning of the answer's text. It may quote what was sent, so it must not be logged. */
    public String reason() {
        String text = new String(body, 0, Math.min(body.length, SHOWN), UTF_8).strip();
        return text.isEmpty() ? "status " + status : "status " + status + ": " + text;
    }

    /** Shows the meaning and the status, but nothing of the body. */
    @Override
    public String toString() {
        return "Answer[" + meaning + ", " + status + "]";
    }
}
