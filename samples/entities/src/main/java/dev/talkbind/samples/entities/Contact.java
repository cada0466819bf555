package dev.talkbind.samples.entities;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import lombok.Data;

/** A contact of a sales team, with several addresses and a reference to the colleague who owns it. */
@Data
@Entity
@TalkUser
public class Contact {
    @Id
    private UUID id;

    @UserField(UserProperty.NAME)
    private String fullName;

    @UserField(UserProperty.EMAIL)
    private List<String> emails;

    @UserField(UserProperty.PHONE)
    private List<String> phones;

    @CustomField
    private Stage stage;

    @ManyToOne
    @TalkNested(prefix = "owner_", direction = Direction.WRITE)
    private Colleague owner;

    /** How far the sale is. */
    public enum Stage {
        LEAD,
        CUSTOMER
    }

    /** Whose contact it is; other code loads and changes it. */
    @Data
    @Entity
    public static class Colleague {
        @Id
        @CustomField
        private Long id;

        @CustomField("name")
        private String shownName;

        private String passwordHash;
    }
}
