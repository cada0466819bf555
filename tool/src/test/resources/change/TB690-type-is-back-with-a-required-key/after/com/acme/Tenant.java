package com.acme;

import dev.talkbind.annotations.TalkUser;

@TalkUser
public record Tenant(
        long id,
        String name) {}
