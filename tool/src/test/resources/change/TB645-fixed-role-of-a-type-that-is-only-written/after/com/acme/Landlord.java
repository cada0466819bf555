package com.acme;

import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;

@TalkUser(direction = Direction.WRITE, role = "owner")
public record Landlord(
        long id,
        String name) {}
