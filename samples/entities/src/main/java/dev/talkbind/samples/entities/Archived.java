package dev.talkbind.samples.entities;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;
import jakarta.persistence.Entity;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;

/** An entity that is never deleted: a generic superclass has the id, a version, and when it was put away. */
@Getter
@Setter
@Entity
@TalkUser
public class Archived extends ArchivedBase<UUID> {
    private String name;

    @CustomField
    private String department;

    @CustomField(direction = Direction.WRITE)
    boolean active() {
        return getDeletedAt() == null;
    }
}
