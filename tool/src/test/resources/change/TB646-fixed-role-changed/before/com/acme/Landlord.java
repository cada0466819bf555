package com.acme;

import dev.talkbind.annotations.TalkUser;

@TalkUser(role = "landlord")
public record Landlord(
        long id,
        String name) {}
