package dev.talkbind.samples.entities;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.math.BigDecimal;

/** The state that a row of events comes to: a record, of which each event makes the next. */
@TalkUser(idPrefix = "wallet-")
public record Wallet(
        @UserField(UserProperty.ID) String stream,
        String name,
        @CustomField BigDecimal balance,
        @CustomField boolean frozen,
        @TalkIgnore long sequence) {

    /** What is paid in. */
    public record PaidIn(BigDecimal amount) {}

    public Wallet after(PaidIn event) {
        return new Wallet(stream, name, balance.add(event.amount()), frozen, sequence + 1);
    }
}
