package com.acme;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;

@TalkCustomData
public record Landlord(
        @CustomField String city) {}
