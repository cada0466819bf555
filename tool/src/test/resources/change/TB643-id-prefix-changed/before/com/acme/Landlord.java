package com.acme;

import dev.talkbind.annotations.TalkUser;

@TalkUser(idPrefix = "landlord-")
public record Landlord(
        long id,
        String name) {}
