package com.acme;

import dev.talkbind.annotations.TalkCustomData;

@TalkCustomData
public record Listing(
        String city) {}
