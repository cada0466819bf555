package dev.talkbind.samples.entities;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** Who made it and changed it, and when. */
@MappedSuperclass
public abstract class Audited {
    private String createdBy;
    private Instant createdDate;
    private Instant lastModifiedDate;

    public String getCreatedBy() {
        return createdBy;
    }

    public void setCreatedBy(String createdBy) {
        this.createdBy = createdBy;
    }

    public Instant getCreatedDate() {
        return createdDate;
    }

    public void setCreatedDate(Instant createdDate) {
        this.createdDate = createdDate;
    }

    public Instant getLastModifiedDate() {
        return lastModifiedDate;
    }

    public void setLastModifiedDate(Instant lastModifiedDate) {
        this.lastModifiedDate = lastModifiedDate;
    }
}
