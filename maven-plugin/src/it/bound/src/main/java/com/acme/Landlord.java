package com.acme;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

/** A landlord whose city is gone, and whose nickname is new. */
@TalkUser(idPrefix = "landlord-")
public record Landlord(
        long id,
        String name,
        @CustomField(required = true) Plan plan,
        @CustomField String nick) {}
