package dev.talkbind.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** An answer, or the lack of one. Immutable. */
public final class Answer {
    /** What happens to the connection. */
    enum Kind {
        WHOLE,
        CUT_OFF,
        RESET,
        SILENCE
    }

    private record Delivery(Kind kind, Duration delay) {}

    private final int status;
    private final Map<String, String> headers;
    private final String body;
    private final Delivery delivery;

    private Answer(int status, Map<String, String> headers, String body, Delivery delivery) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.delivery = delivery;
    }

    /** An answer with a JSON document as its body. */
    public static Answer json(int status, String document) {
        return whole(status, "application/json", document);
    }

    /** An answer with HTML as its body, as proxies and firewalls send. */
    public static Answer html(int status) {
        return whole(status, "text/html", "<html><body>not JSON</body></html>");
    }

    /** No answer: the connection is reset. */
    public static Answer reset() {
        return none(Kind.RESET);
    }

    /** No answer for as long as the client waits. */
    public static Answer silence() {
        return none(Kind.SILENCE);
    }

    private static Answer whole(int status, String type, String body) {
        return new Answer(status, Map.of("Content-Type", type), body, new Delivery(Kind.WHOLE, Duration.ZERO));
    }

    private static Answer none(Kind kind) {
        return new Answer(0, Map.of(), "", new Delivery(kind, Duration.ZERO));
    }

    /**
     * This answer with one more header. If it has the header already, the value is replaced.
     *
     * @throws IllegalArgumentException if the value has a line break, which would begin another header
     */
    public Answer with(String header, String value) {
        if (value.contains("\n") || value.contains("\r")) {
            throw new IllegalArgumentException("the value of a header is one line");
        }
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body, delivery);
    }

    /** This answer after some time. Only its own connection waits. */
    public Answer after(Duration time) {
        return new Answer(status, headers, body, new Delivery(delivery.kind, time));
    }

    /** This answer, but its connection ends after half of the body. */
    public Answer cutOff() {
        return new Answer(status, headers, body, new Delivery(Kind.CUT_OFF, delivery.delay));
    }

    /** The status; 0 if there is no answer. */
    public int status() {
        return status;
    }

    /** The body; empty if there is none. */
    public String text() {
        return body;
    }

    Kind kind() {
        return delivery.kind;
    }

    Duration delay() {
        return delivery.delay;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] bytes() {
        return body.getBytes(UTF_8);
    }

    /** Shows the status, but nothing of the body. */
    @Override
    public String toString() {
        return "Answer[" + delivery.kind + ", " + status + "]";
    }
}
