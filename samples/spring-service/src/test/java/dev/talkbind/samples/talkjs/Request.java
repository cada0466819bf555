package dev.talkbind.samples.talkjs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A request as it came.
 *
 * @param target the path and query, still encoded
 * @param headers by their names in lower case
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares requests
record Request(String method, String target, Map<String, String> headers, byte[] body) {

    /** The decoded segments of the path: a slash inside a user's id is none of the path's. */
    List<String> path() {
        String path = target.replaceFirst("\\?.*", "");
        return Arrays.stream(path.substring(1).split("/", -1))
                .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), UTF_8))
                .toList();
    }

    /** A parameter of the query; null where it is not there. */
    String parameter(String name) {
        String query = target.contains("?") ? target.substring(target.indexOf('?') + 1) : "";
        return Arrays.stream(query.split("&", -1))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> URLDecoder.decode(part.substring(name.length() + 1), UTF_8))
                .findFirst()
                .orElse(null);
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
