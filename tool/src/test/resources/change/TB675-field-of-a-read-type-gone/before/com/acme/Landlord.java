package com.acme;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;

@TalkUser(direction = Direction.READ)
public record Landlord(
        long id,
        String name,
        @CustomField String city,
        String email) {}
