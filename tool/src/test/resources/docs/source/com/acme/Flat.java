package com.acme;

import dev.talkbind.annotations.Holder;
import dev.talkbind.annotations.TalkCustomData;
import java.math.BigDecimal;

/**
 * The flat that a conversation is about.
 *
 * @param rent what it costs each month, in euros
 */
@TalkCustomData(holder = Holder.CONVERSATION)
public record Flat(String title, BigDecimal rent) {}
