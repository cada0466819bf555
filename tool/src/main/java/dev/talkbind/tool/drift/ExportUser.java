package dev.talkbind.tool.drift;

import java.util.Map;
import java.util.Set;

/**
 * A user of an export.
 *
 * @param role the role, or an empty text
 * @param custom the user's custom data
 * @param fields the names of the other fields that have a value
 */
public record ExportUser(String id, String role, Map<String, String> custom, Set<String> fields) {

    /** Shows no value. */
    @Override
    public String toString() {
        return "ExportUser[" + id + "]";
    }
}
