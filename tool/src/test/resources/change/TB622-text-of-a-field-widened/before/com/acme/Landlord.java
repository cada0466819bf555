package com.acme;

import dev.talkbind.annotations.TalkUser;
import java.net.URI;

@TalkUser
public record Landlord(
        long id,
        String name,
        URI photoUrl) {}
