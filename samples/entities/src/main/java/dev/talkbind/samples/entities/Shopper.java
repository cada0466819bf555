package dev.talkbind.samples.entities;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import lombok.Data;

/** The customer of a shop, with one embedded class twice. */
@Data
@Entity
@TalkUser(idPrefix = "shopper-")
public class Shopper {
    @Id
    private Long id;

    private String name;
    private String email;

    @Embedded
    @TalkNested(prefix = "billing_")
    private PostalAddress billing;

    @Embedded
    @TalkNested(prefix = "shipping_")
    private PostalAddress shipping;

    /** Where post goes; the street is nobody's business. */
    @Data
    @Embeddable
    public static class PostalAddress {
        private String street;

        @CustomField
        private String city;

        @CustomField
        private String country;
    }
}
