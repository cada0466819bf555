package com.acme;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
public record Owner(
        long id,
        String name,
        @CustomField Integer city) {}
