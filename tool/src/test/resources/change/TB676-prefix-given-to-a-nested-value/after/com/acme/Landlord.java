package com.acme;

import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;

@TalkUser
public record Landlord(
        long id,
        String name,
        @TalkNested(prefix = "home_") Home home) {}
