package com.acme;

import dev.talkbind.annotations.TalkUser;

@TalkUser
public record Landlord(
        int id,
        String name) {}
