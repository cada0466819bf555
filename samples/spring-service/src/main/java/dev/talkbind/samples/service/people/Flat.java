package dev.talkbind.samples.service.people;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A flat: the custom data of the conversation about it, and of the tenant who rents it. */
@Embeddable
@TalkCustomData
public record Flat(
        @Column(name = "flat") @CustomField(value = "flat", required = true) @NotBlank @Size(max = 255)
        String reference,

        @Column(name = "flat_rent") @Digits(integer = 10, fraction = 2)
        BigDecimal rent,

        @Column(name = "flat_rooms") Integer rooms,

        @Column(name = "flat_free_from") @CustomField("free_from")
        LocalDate freeFrom) {

    /** With the rent to the cent, as the database has it: else TalkJS is sent another text today than tomorrow. */
    Flat asStored() {
        return new Flat(reference, rent == null ? null : rent.setScale(2), rooms, freeFrom);
    }
}
