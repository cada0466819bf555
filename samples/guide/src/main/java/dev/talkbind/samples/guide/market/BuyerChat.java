package dev.talkbind.samples.guide.market;

import dev.talkbind.annotations.TalkUser;

/** The same trader, who buys. */
@TalkUser(of = Trader.class, role = "buyer", idPrefix = "buyer-")
interface BuyerChat extends Names {}
