package com.acme;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.LocalDate;
import java.util.Date;

@TalkUser
public record Landlord(
        long id,
        String name,
        @CustomField LocalDate since) {}
