package dev.talkbind.benchmarks;

import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;

/** An entity with two nested values of five keys each. */
@TalkUser
public class Shopper {
    public String id;
    public String name;

    @TalkNested(prefix = "billing_")
    public PostBox billing;

    @TalkNested(prefix = "shipping_")
    public PostBox shipping;
}
