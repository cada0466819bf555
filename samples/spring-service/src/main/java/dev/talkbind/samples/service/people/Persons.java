package dev.talkbind.samples.service.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The people of the agency by their ids at TalkJS, which tell landlords from tenants. */
@Component
public class Persons {
    private static final String LANDLORD = "landlord-";
    private static final String TENANT = "tenant-";

    private final Landlords landlords;
    private final Tenants tenants;

    Persons(Landlords landlords, Tenants tenants) {
        this.landlords = landlords;
        this.tenants = tenants;
    }

    /** The landlord or tenant; empty where there is none. */
    public Optional<?> find(String userId) {
        if (userId.matches(LANDLORD + "\\d{1,18}")) {
            return landlords.findById(Long.valueOf(userId.substring(LANDLORD.length())));
        }
        if (userId.matches(TENANT + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return tenants.findById(UUID.fromString(userId.substring(TENANT.length())));
        }
        return Optional.empty();
    }
}
