package dev.talkbind.samples.entities;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import lombok.Data;

/** An employee, whose manager is one, too. */
@Data
@Entity
@TalkUser(idPrefix = "staff-")
public class Employee {
    @Id
    private Integer id;

    private String name;

    @CustomField("hired")
    private LocalDate hiredOn;

    @ManyToOne
    private Employee manager;

    @CustomField(value = "manager_id", direction = Direction.WRITE)
    Integer managerId() {
        return manager == null ? null : manager.getId();
    }
}
