package dev.talkbind.tool.schema;

import dev.talkbind.tool.form.Form;
import java.util.List;

/**
 * A field, a key or a prefix that a type maps.
 *
 * @param property the property, by the label of its type: {@code Landlord.billing.city}
 * @param aliases the older names of a key
 * @param description the description from its Javadoc, or an empty text
 */
public record Mapped(Place place, Form form, Traits traits, String property, List<String> aliases, String description) {

    /** The same mapping at another place, for an older key. */
    public Mapped at(Place other) {
        return new Mapped(other, form, traits, property, aliases, description);
    }

    /** One key of a map, by itself. */
    public Mapped entry(Place key) {
        return new Mapped(key, form.of().orElseThrow(), traits, property, aliases, description);
    }

    /** The property's own name. */
    public String propertyName() {
        return property.substring(property.lastIndexOf('.') + 1);
    }
}
