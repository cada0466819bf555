package com.acme;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.LocalDate;

@TalkUser
public record Landlord(
        long id,
        String name,
        @CustomField Integer stars,
        @CustomField(aliases = "rating") LocalDate since) {}
