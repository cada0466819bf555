package com.acme;

import dev.talkbind.annotations.TalkUser;

@TalkUser(idPrefix = "owner-")
public record Landlord(
        long id,
        String name) {}
