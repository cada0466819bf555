package dev.talkbind.test;

import dev.talkbind.test.internal.json.Json;
import dev.talkbind.test.internal.json.JsonObject;
import java.util.List;

/** The answers of the REST API. */
final class Answers {
    static final String BAD_REQUEST = "BAD_REQUEST";

    private Answers() {}

    /** A: success is always 200, with {@code {}} if there is no data. */
    static Answer ok() {
        return ok(new JsonObject());
    }

    static Answer ok(Object document) {
        return Answer.json(200, Json.text(document));
    }

    /** B: a code and a list of reasons, in the form that TalkJS's JavaScript client reads. */
    static Answer error(int status, String code, String... reasons) {
        return Answer.json(status, Json.text(body(code, List.of(reasons))));
    }

    /** The body of an error, with reasons in any form. */
    static JsonObject body(String code, Object reasons) {
        return new JsonObject().put("errorCode", code).put("reasons", reasons);
    }

    /** A: 400 for bad arguments. */
    static Answer bad(String... reasons) {
        return error(400, BAD_REQUEST, reasons);
    }

    /** A: 404. */
    static Answer notFound(String reason) {
        return error(404, "NOT_FOUND", reason);
    }
}
