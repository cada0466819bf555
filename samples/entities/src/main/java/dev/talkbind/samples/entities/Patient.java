package dev.talkbind.samples.entities;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkText;
import dev.talkbind.annotations.TalkUser;
import java.util.Set;
import java.util.UUID;

/** A patient, in a domain where no id is a plain number. */
@TalkUser(idPrefix = "patient-")
public record Patient(
        PatientId id,
        String name,
        @CustomField WardId ward,
        @CustomField Set<CareTeamId> teams) {

    /** The number of a patient. */
    @TalkText
    public record PatientId(UUID value) {}

    /** The number of a ward. */
    @TalkText
    public record WardId(int value) {}

    /** The short name of a team. */
    @TalkText
    public record CareTeamId(String value) {}
}
