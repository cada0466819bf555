package dev.talkbind.tool.docs;

import dev.talkbind.tool.schema.Schema;

/**
 * A type in the terms of people who write templates.
 *
 * @param name {@code Landlord (role landlord)}
 * @param description the description from its Javadoc, or an empty text
 */
record Kind(String name, String description) {

    static Kind of(Schema schema) {
        String role = schema.attributes().get("role");
        return new Kind(schema.label() + (role == null ? "" : " (role " + role + ")"), schema.description());
    }
}
