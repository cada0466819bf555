package dev.talkbind.samples.service.people;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Fills people with anything that the agency might enter, and some things that it would not. */
public final class RandomPeople {
    private static final List<String> NAMES = List.of(
            "Mila Jansen",
            "O'Brien & Sons",
            "</script><script>alert(1)</script>",
            "Imre Óvári",
            "李 娜",
            "\uD83C\uDFE0 House",
            "a\"b\\c\u2028d",
            "{{name}} ${name}");

    private final Random random;

    public RandomPeople(Random random) {
        this.random = random;
    }

    public Landlord fill(Landlord landlord) {
        landlord.setFullName(name());
        landlord.setEmail(maybe("l" + random.nextInt(3) + "@letting.example"));
        landlord.setPhone(maybe("+316" + random.nextInt(10)));
        landlord.setPicture(maybe(URI.create("https://img.example/" + random.nextInt(3) + ".webp")));
        landlord.setLocale(maybe(Locale.forLanguageTag(random.nextBoolean() ? "nl-NL" : "fr")));
        landlord.setPlan(random.nextBoolean() ? Plan.FREE : Plan.PRO);
        landlord.setReplyTime(maybe(Duration.ofMinutes(random.nextInt(500))));
        landlord.setFlatsLet(random.nextInt(3));
        return landlord;
    }

    public Tenant fill(Tenant tenant) {
        tenant.setName(name());
        tenant.setEmail(maybe("t" + random.nextInt(3) + "@home.example"));
        tenant.setPhone(maybe("+316" + random.nextInt(10)));
        tenant.setStanding(random.nextBoolean() ? Standing.APPLICANT : Standing.TENANT);
        tenant.setMovingIn(maybe(LocalDate.of(2026, 1 + random.nextInt(12), 1)));
        tenant.setFlat(Optional.ofNullable(maybe(flat())));
        return tenant;
    }

    private Flat flat() {
        BigDecimal rent = new BigDecimal(random.nextInt(9) + "00.50");
        return new Flat("canal-" + random.nextInt(3), maybe(rent), maybe(random.nextInt(5)), maybe(LocalDate.EPOCH));
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private <T> T maybe(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }
}
