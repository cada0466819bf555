package com.acme;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.Optional;

@TalkUser
public record Landlord(
        long id,
        String name,
        @CustomField Optional<String> city) {}
