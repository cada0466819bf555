package dev.talkbind.tool.docs;

import java.util.List;
import java.util.Optional;

/**
 * One place that templates can show, with all types that fill it.
 *
 * @param names its names in templates: {@code sender.custom.plan}, {@code recipient.custom.plan}
 * @param meanings what it is, from the Javadoc of the types
 * @param values its texts, or an example
 * @param sources the types that fill it: {@code Landlord (role landlord)}
 * @param absence what it means if it is absent and there is a default
 * @param isSure whether every user or conversation of these types has it
 */
record Variable(
        List<String> names,
        List<String> meanings,
        Values values,
        List<String> sources,
        Optional<String> absence,
        boolean isSure) {}
