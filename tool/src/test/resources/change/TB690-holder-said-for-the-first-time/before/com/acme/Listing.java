package com.acme;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;

@TalkCustomData
public record Listing(@CustomField String city) {}
