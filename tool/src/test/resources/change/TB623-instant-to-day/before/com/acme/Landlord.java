package com.acme;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.Instant;

@TalkUser
public record Landlord(
        long id,
        String name,
        @CustomField Instant seen) {}
