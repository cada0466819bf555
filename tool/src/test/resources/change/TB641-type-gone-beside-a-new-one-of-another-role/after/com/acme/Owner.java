package com.acme;

import dev.talkbind.annotations.TalkUser;

@TalkUser(role = "owner")
public record Owner(
        long id,
        String name) {}
