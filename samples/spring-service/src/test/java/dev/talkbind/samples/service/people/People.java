package dev.talkbind.samples.service.people;

import java.util.Locale;
import java.util.Optional;

/** People for tests. */
public final class People {
    private People() {}

    public static Landlord landlord(String name) {
        Landlord landlord = new Landlord();
        landlord.setFullName(name);
        landlord.setEmail("mila@letting.example");
        landlord.setLocale(Locale.forLanguageTag("nl-NL"));
        landlord.setPlan(Plan.PRO);
        return landlord;
    }

    public static Tenant tenant(String name) {
        Tenant tenant = new Tenant();
        tenant.setName(name);
        tenant.setStanding(Standing.APPLICANT);
        tenant.setFlat(Optional.empty());
        return tenant;
    }
}
