package dev.talkbind.tool.docs;

import java.util.List;
import java.util.Optional;

/**
 * One place that templates can show, with all types that have it.
 *
 * @param names how templates write it: {@code sender.custom.plan}, {@code recipient.custom.plan}
 * @param meanings what it is, by the types' Javadoc
 * @param values its texts, or an example of one
 * @param sources who fills it: {@code Landlord (role landlord)}
 * @param absence what it means where it is absent, if there is a default
 * @param isSure whether it is there with each user or conversation of these types
 */
record Variable(
        List<String> names,
        List<String> meanings,
        Values values,
        List<String> sources,
        Optional<String> absence,
        boolean isSure) {}
