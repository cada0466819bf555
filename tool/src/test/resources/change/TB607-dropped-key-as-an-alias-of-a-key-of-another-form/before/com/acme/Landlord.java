package com.acme;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
public record Landlord(
        long id,
        String name,
        @CustomField String city) {}
