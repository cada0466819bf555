package com.acme;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.NullHandling;
import dev.talkbind.annotations.TalkUser;

@TalkUser(nulls = NullHandling.KEEP)
public record Landlord(
        long id,
        String name,
        @CustomField String city) {}
