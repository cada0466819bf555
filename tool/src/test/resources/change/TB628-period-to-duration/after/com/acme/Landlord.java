package com.acme;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.Duration;

@TalkUser
public record Landlord(
        long id,
        String name,
        @CustomField Duration notice) {}
