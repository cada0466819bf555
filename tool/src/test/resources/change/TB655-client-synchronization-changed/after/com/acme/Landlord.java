package com.acme;

import dev.talkbind.annotations.ClientSync;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser(clientSync = ClientSync.DISABLED)
public record Landlord(
        long id,
        String name,
        @CustomField String city) {}
