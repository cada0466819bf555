package dev.talkbind.samples.guide.market;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

/** What the views of a trader share. */
interface Names {
    @UserField(UserProperty.ID)
    long getNumber();

    @CustomField
    String getFirst();

    @CustomField
    String getLast();

    @UserField(UserProperty.NAME)
    static String name(Trader trader) {
        return trader.getFirst() + " " + trader.getLast();
    }

    static Trader trader(long number, String first, String last) {
        return new Trader(number, first, last);
    }
}
