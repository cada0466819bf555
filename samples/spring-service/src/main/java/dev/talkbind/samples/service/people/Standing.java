package dev.talkbind.samples.service.people;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a tenant has come: a role at TalkJS, in the dashboard's spelling. */
public enum Standing {
    @JsonProperty("applicant")
    APPLICANT,
    @JsonProperty("tenant")
    TENANT
}
