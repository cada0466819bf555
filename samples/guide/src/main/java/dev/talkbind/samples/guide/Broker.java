package dev.talkbind.samples.guide;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.Map;

/** Inherits its id, its name and a custom field, and keeps the keys of others as they are. */
@TalkUser(idPrefix = "broker-")
public class Broker extends Account<Long> {
    @CustomField
    @SuppressWarnings("talkbind:TB506") // a person, not a secret
    public String secretary;

    /** Every key that no custom field owns. */
    public Map<String, String> custom;
}
