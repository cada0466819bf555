package com.acme;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Holder;
import dev.talkbind.annotations.TalkCustomData;

@TalkCustomData(holder = Holder.CONVERSATION)
public record Listing(@CustomField String city) {}
