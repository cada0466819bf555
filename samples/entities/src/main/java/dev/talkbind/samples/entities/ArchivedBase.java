package dev.talkbind.samples.entities;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import lombok.Getter;
import lombok.Setter;

/** What all entities have. */
@Getter
@Setter
@MappedSuperclass
public abstract class ArchivedBase<I> {
    @Id
    private I id;

    @Version
    private int version;

    private Instant deletedAt;
}
