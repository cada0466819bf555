package com.acme;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.util.Map;

@TalkUser
public record Landlord(
        long id,
        String name,
        @UserField(UserProperty.CUSTOM) Map<String, String> others,
        @CustomField String city) {}
