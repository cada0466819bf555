package dev.talkbind.samples.quickstart;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a tenant has come: the role in the TalkJS dashboard. */
public enum Standing {
    @JsonProperty("applicant")
    APPLICANT,
    @JsonProperty("tenant")
    TENANT
}
