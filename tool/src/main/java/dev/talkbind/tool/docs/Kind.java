package dev.talkbind.tool.docs;

import dev.talkbind.tool.schema.Schema;

/**
 * A type, as people who write templates know it.
 *
 * @param name {@code Landlord (role landlord)}
 * @param description what its Javadoc says it is, or an empty text
 */
record Kind(String name, String description) {

    static Kind of(Schema schema) {
        String role = schema.attributes().get("role");
        return new Kind(schema.label() + (role == null ? "" : " (role " + role + ")"), schema.description());
    }
}
