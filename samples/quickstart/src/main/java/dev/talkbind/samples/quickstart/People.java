package dev.talkbind.samples.quickstart;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who appears in the sample. */
final class People {
    private People() {}

    static Landlord mila() {
        Landlord mila = new Landlord();
        mila.setId(7041L);
        mila.setFirstName("Mila");
        mila.setLastName("Jansen");
        mila.setEmail("mila@letting.example");
        mila.setPhone("+31201234567");
        mila.setPlan(Plan.PRO);
        mila.setReplyTime(Duration.ofHours(2));
        mila.setFlatsLet(4);
        mila.setRights(Set.of(Landlord.Right.LET));
        mila.setOffice(office());
        return mila;
    }

    private static Address office() {
        Address office = new Address();
        office.setStreet("Keizersgracht 1");
        office.setCity("Amsterdam");
        return office;
    }

    static Tenant noor() {
        return new Tenant(
                UUID.fromString("5f1c2f6e-8a0b-4c3d-9e7f-0a1b2c3d4e5f"),
                "Noor Haddad",
                List.of("noor@mail.example", "haddad@work.example"),
                Optional.of("+31698765432"),
                URI.create("https://img.letting.example/noor.webp"),
                Locale.forLanguageTag("nl-BE"),
                Standing.APPLICANT,
                LocalDate.of(2027, 2, 1),
                Optional.of(flat()));
    }

    static Flat flat() {
        Money rent = new Money(new BigDecimal("1250.00"), Currency.getInstance("EUR"));
        return new Flat("canal-12-b", rent, 3, List.of("balcony", "lift"));
    }

    static SupportDesk desk() {
        return new CityDesk("desk-amsterdam", "Amsterdam desk", "How can we help?", LocalTime.of(18, 30));
    }

    private record CityDesk(String id, String name, String welcomeMessage, LocalTime openUntil)
            implements SupportDesk {}
}
