package dev.talkbind.samples.entities;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A value of Immutables. */
@Value.Immutable
@TalkUser(idPrefix = "reviewer-")
public interface Reviewer {
    long id();

    String name();

    @CustomField
    Set<String> languages();

    @CustomField
    Optional<Integer> stars();
}
