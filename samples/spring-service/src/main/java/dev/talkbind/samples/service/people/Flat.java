package dev.talkbind.samples.service.people;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A flat: the custom data of the conversation about it, and of the tenant who rents it. */
@Embeddable
@TalkCustomData
public record Flat(
        @Column(name = "flat") @CustomField(value = "flat", required = true)
        String reference,

        @Column(name = "flat_rent") BigDecimal rent,
        @Column(name = "flat_rooms") Integer rooms,

        @Column(name = "flat_free_from") @CustomField("free_from")
        LocalDate freeFrom) {}
