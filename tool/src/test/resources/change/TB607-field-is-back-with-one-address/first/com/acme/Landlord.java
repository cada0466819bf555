package com.acme;

import dev.talkbind.annotations.TalkUser;
import java.util.List;

@TalkUser
public record Landlord(
        long id,
        String name,
        List<String> email) {}
