package dev.talkbind.samples.entities.vendor;

import java.time.OffsetDateTime;

/** A row of a table, as a generator writes it out of the schema; it is written anew with every change of that. */
public class CustomerRecord {
    private final Object[] values = new Object[4];

    public void setCustomerId(Integer value) {
        values[0] = value;
    }

    public Integer getCustomerId() {
        return (Integer) values[0];
    }

    public void setDisplayName(String value) {
        values[1] = value;
    }

    public String getDisplayName() {
        return (String) values[1];
    }

    public void setLoyaltyPoints(Integer value) {
        values[2] = value;
    }

    public Integer getLoyaltyPoints() {
        return (Integer) values[2];
    }

    public void setCreatedAt(OffsetDateTime value) {
        values[3] = value;
    }

    public OffsetDateTime getCreatedAt() {
        return (OffsetDateTime) values[3];
    }
}
