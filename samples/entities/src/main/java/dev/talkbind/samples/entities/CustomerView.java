package dev.talkbind.samples.entities;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.samples.entities.vendor.CustomerRecord;

/** A row of the table of customers. */
@TalkUser(of = CustomerRecord.class, idPrefix = "customer-")
interface CustomerView {
    @UserField(UserProperty.ID)
    Integer customerId();

    @UserField(UserProperty.NAME)
    String displayName();

    @CustomField("points")
    Integer loyaltyPoints();
}
