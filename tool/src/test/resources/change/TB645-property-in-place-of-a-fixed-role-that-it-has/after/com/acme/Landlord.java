package com.acme;

import dev.talkbind.annotations.TalkUser;
import org.jspecify.annotations.NonNull;

@TalkUser
public record Landlord(
        long id,
        String name,
        @NonNull Role role) {}
