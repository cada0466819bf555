package com.acme;

import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import java.util.Map;

@TalkUser
public record Landlord(
        long id,
        String name,
        @TalkNested(prefix = "attr_") Map<String, String> attributes) {}
