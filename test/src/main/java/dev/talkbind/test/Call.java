package dev.talkbind.test;

import java.util.List;
import java.util.Map;

/**
 * One call of the REST API: a request, or an element of {@code POST /batch}.
 *
 * @param path the decoded segments after the app's id, at least one
 * @param body the document; an empty list if there is none
 */
record Call(String method, List<String> path, Map<String, String> parameters, Object body) {

    /** Whether the path fits this pattern, in which {@code *} is any segment. */
    boolean isOf(String... pattern) {
        if (pattern.length != path.size()) {
            return false;
        }
        for (int i = 0; i < pattern.length; i++) {
            if (!pattern[i].equals("*") && !pattern[i].equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The id in the path. */
    String id() {
        return path.get(1);
    }

    /** Does not show the path, which may be somebody's id. */
    @Override
    public String toString() {
        return "Call[" + method + "]";
    }
}
