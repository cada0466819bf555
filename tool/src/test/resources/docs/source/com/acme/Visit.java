package com.acme;

import dev.talkbind.annotations.TalkCustomData;
import java.time.LocalDateTime;

/** When somebody comes to see a flat. */
@TalkCustomData
public record Visit(LocalDateTime from) {}
