package dev.talkbind.samples.guide;

import dev.talkbind.annotations.CustomField;
import java.time.Instant;

/** What users of several kinds have in common. */
public abstract class Account<I> {
    private I id;
    private String name;

    @CustomField("last_seen")
    private Instant lastSeen;

    public I getId() {
        return id;
    }

    public void setId(I id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Instant getLastSeen() {
        return lastSeen;
    }

    public void setLastSeen(Instant lastSeen) {
        this.lastSeen = lastSeen;
    }
}
