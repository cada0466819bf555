package dev.talkbind.spring.app;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.URI;
import java.util.UUID;

/** A person whose row may hold anything: nobody looked at it when it was written. */
@Entity
@TalkUser(role = "guest", idPrefix = "guest-")
public class Guest {
    @Id
    private UUID id;

    @Column(columnDefinition = "varchar(80)")
    private String name;

    @Convert(converter = Addresses.class)
    @Column(columnDefinition = "varchar(80)")
    private URI photoUrl;

    @CustomField
    @Column(columnDefinition = "varchar(80)")
    private int nights;

    /** The address of a picture, which is to have no blanks. */
    public static class Addresses implements AttributeConverter<URI, String> {
        @Override
        public String convertToDatabaseColumn(URI address) {
            return address == null ? null : address.toString();
        }

        @Override
        public URI convertToEntityAttribute(String text) {
            return text == null ? null : URI.create(text);
        }
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** Throws for those whose name begins with a blank, and shows it. */
    public String getName() {
        if (name != null && name.startsWith(" ")) {
            throw new IllegalStateException("a name with a blank:" + name);
        }
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public URI getPhotoUrl() {
        return photoUrl;
    }

    public void setPhotoUrl(URI photoUrl) {
        this.photoUrl = photoUrl;
    }

    public int getNights() {
        return nights;
    }

    public void setNights(int nights) {
        this.nights = nights;
    }
}
