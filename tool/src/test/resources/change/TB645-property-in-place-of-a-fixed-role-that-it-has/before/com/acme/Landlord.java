package com.acme;

import dev.talkbind.annotations.TalkUser;

@TalkUser(role = "OWNER")
public record Landlord(
        long id,
        String name) {}
