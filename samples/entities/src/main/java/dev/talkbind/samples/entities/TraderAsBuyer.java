package dev.talkbind.samples.entities;

import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.samples.entities.vendor.Trader;

/** The same trader, who buys: sellers see no more than a first name. */
@TalkUser(of = Trader.class, role = "buyer", idPrefix = "buyer-", direction = Direction.WRITE)
interface TraderAsBuyer {
    @UserField(UserProperty.ID)
    long number();

    @UserField(UserProperty.NAME)
    String firstName();
}
