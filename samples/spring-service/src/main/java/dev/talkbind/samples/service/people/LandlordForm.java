package dev.talkbind.samples.service.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/** A landlord as the agency's staff enters one. */
public record LandlordForm(
        @NotBlank @Size(max = 255) String fullName,
        @Size(max = 255) String email,
        @Size(max = 255) String phone,
        URI picture,
        Locale locale,
        @NotNull Plan plan,
        Duration replyTime,
        @PositiveOrZero int flatsLet) {

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

    /** Shows nothing: Spring writes what it has read into its log, if that is at DEBUG. */
    @Override
    public String toString() {
        return "LandlordForm";
    }
}
