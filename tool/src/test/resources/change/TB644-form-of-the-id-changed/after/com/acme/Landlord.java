package com.acme;

import dev.talkbind.annotations.TalkUser;
import java.util.UUID;

@TalkUser
public record Landlord(
        UUID id,
        String name) {}
