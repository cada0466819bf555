package dev.talkbind.samples.talkjs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/** An answer, or the lack of one. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares answers
record Reply(Kind kind, int status, Map<String, String> headers, byte[] body) {
    enum Kind {
        ANSWER,
        RESET,
        SILENCE
    }

    static Reply json(int status, Object json) {
        return new Reply(
                Kind.ANSWER,
                status,
                Map.of("Content-Type", "application/json"),
                json.toString().getBytes(UTF_8));
    }

    static Reply html(int status) {
        byte[] page = "<html><body>no JSON</body></html>".getBytes(UTF_8);
        return new Reply(Kind.ANSWER, status, Map.of("Content-Type", "text/html"), page);
    }

    static Reply of(Kind kind) {
        return new Reply(kind, 0, Map.of(), new byte[0]);
    }

    Reply with(String header, String value) {
        return new Reply(kind, status, Map.of(header, value), body);
    }
}
