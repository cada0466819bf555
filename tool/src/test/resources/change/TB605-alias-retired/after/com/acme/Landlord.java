package com.acme;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser(retired = "rating")
public record Landlord(
        long id,
        String name,
        @CustomField(value = "stars") Integer stars) {}
