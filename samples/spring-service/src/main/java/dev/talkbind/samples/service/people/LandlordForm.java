package dev.talkbind.samples.service.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Locale;
import org.hibernate.validator.constraints.URL;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** A landlord as the agency's staff enters one. */
public record LandlordForm(
        @NotBlank @Size(max = 255) String fullName,
        @Email @Size(max = 255) String email,
        @Size(max = 255) String phone,
        @URL @Size(max = 255) String picture,
        Locale locale,
        @NotNull Plan plan,
        @DurationMin @DurationMax(days = 365) Duration replyTime,
        @PositiveOrZero int flatsLet,
        @NotNull(groups = Change.class) Integer version) {

    void copyTo(Landlord landlord) {
        landlord.setFullName(fullName);
        landlord.setEmail(email);
        landlord.setPhone(phone);
        landlord.setPicture(picture);
        landlord.setLocale(locale);
        landlord.setPlan(plan);
        landlord.setReplyTime(replyTime);
        landlord.setFlatsLet(flatsLet);
    }
}
