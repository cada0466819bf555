package dev.talkbind.samples.service.people;

import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Someone who rents a flat, or would like to: the role is one of the properties, and the flat is custom data too. */
@Entity
@TalkUser(
        idPrefix = "tenant-",
        notifications = {Channel.EMAIL, Channel.SMS})
public class Tenant {
    @Id
    @GeneratedValue
    private UUID id;

    @Version
    @TalkIgnore // it counts the changes here
    private int version;

    private String name;

    private String email;

    private String phone;

    @Enumerated(EnumType.STRING)
    @UserField(UserProperty.ROLE)
    private Standing standing;

    @CustomField("moving_in")
    private LocalDate movingIn;

    @Embedded
    private Flat flat;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Standing getStanding() {
        return standing;
    }

    public void setStanding(Standing standing) {
        this.standing = standing;
    }

    public LocalDate getMovingIn() {
        return movingIn;
    }

    public void setMovingIn(LocalDate movingIn) {
        this.movingIn = movingIn;
    }

    @TalkNested
    public Optional<Flat> getFlat() {
        return Optional.ofNullable(flat);
    }

    public void setFlat(Optional<Flat> flat) {
        this.flat = flat.orElse(null);
    }
}
