package com.acme;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

/** A landlord whose rating has a new name. */
@TalkUser(idPrefix = "landlord-")
public record Landlord(
        long id,
        String name,
        @CustomField(required = true) Plan plan,
        @CustomField(aliases = "rating") Integer stars) {}
