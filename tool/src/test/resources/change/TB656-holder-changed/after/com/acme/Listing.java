package com.acme;

import dev.talkbind.annotations.Holder;
import dev.talkbind.annotations.TalkCustomData;

@TalkCustomData(holder = Holder.MESSAGE)
public record Listing(
        String city) {}
