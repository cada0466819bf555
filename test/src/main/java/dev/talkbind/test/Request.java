package dev.talkbind.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Map;

/** A request as it was received. Immutable. */
public final class Request {
    private final String method;
    private final String target;
    private final Map<String, String> headers;
    private final byte[] body;

    /** Headers have their names in lower case. */
    Request(String method, String target, Map<String, String> headers, byte[] body) {
        this.method = method;
        this.target = target;
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    /** The method, such as {@code PUT}. */
    public String method() {
        return method;
    }

    /** The path and query, still percent-encoded: {@code /v1/app/users?limit=100}. */
    public String target() {
        return target;
    }

    /** A header's value, whatever the case of its name; empty if there is none. */
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** The bytes of the body; empty if there is none. */
    public byte[] body() {
        return body.clone();
    }

    byte[] bytes() {
        return body;
    }

    /** The body as text in UTF-8; empty if there is none. */
    public String text() {
        return new String(body, UTF_8);
    }

    /** Shows the method, but not the users concerned. */
    @Override
    public String toString() {
        return "Request[" + method + ", " + body.length + " bytes]";
    }
}
