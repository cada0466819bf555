package dev.talkbind.samples.service.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** A tenant as the agency's staff enters one. */
public record TenantForm(
        @NotBlank @Size(max = 255) String name,
        @Email @Size(max = 255) String email,
        @Size(max = 255) String phone,
        @NotNull Standing standing,
        LocalDate movingIn,
        @Valid Flat flat,
        @NotNull(groups = Change.class) Integer version) {

    void copyTo(Tenant tenant) {
        tenant.setName(name);
        tenant.setEmail(email);
        tenant.setPhone(phone);
        tenant.setStanding(standing);
        tenant.setMovingIn(movingIn);
        tenant.setFlat(Optional.ofNullable(flat).map(Flat::asStored));
    }
}
