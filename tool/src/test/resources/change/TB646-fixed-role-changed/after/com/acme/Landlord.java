package com.acme;

import dev.talkbind.annotations.TalkUser;

@TalkUser(role = "owner")
public record Landlord(
        long id,
        String name) {}
