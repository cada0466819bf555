package mergelaw;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Entities and what is stored of them, from a seed: few values, so that they often meet. */
final class Shops {
    /** Keys of the mappers, aliases, retired ones, and others' own. */
    private static final List<String> KEYS = List.of(
            "city", "town", "place", "score", "price", "cost", "last-seen", "orders", "tier", "tags", "old_tier",
            "old_score", "alien", "", "City", "__proto__");

    /** Texts that are read as one value, beside texts that are none. */
    private static final List<String> TEXTS = List.of(
            "1.5", "1.50", "2.0E23", "2E+23", "200000000000000000000000", "1.9999999999999998E23", "3", "03", "GOLD", "gold",
            "2027-01-01T00:00:00Z", "2027-01-01T00:00:00.000Z", "[\"a\"]", "[ \"a\" ]", "[\"\\u0061\"]", "[]", "", "Pécs");

    private final Random random;

    Shops(int seed) {
        random = new Random(seed);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T orNull(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    User stored() {
        User.Builder user = User.builder("s-7").name(one(List.of("Imre", "Noor")));
        if (random.nextBoolean()) {
            user.email(orNull(one(List.of(List.of(), List.of("a@shop.example")))));
        }
        if (random.nextBoolean()) {
            user.phone(orNull("+3612345678")).role(orNull("seller")).photoUrl(orNull(""));
        }
        if (random.nextBoolean()) {
            user.pushTokens(tokens());
        }
        CustomData.Builder custom = CustomData.builder();
        for (int i = random.nextInt(12); i > 0; i--) {
            custom.put(one(KEYS), one(TEXTS));
        }
        return random.nextInt(8) == 0 ? user.build() : user.custom(custom.build()).build();
    }

    private Map<String, Boolean> tokens() {
        Map<String, Boolean> tokens = new HashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            tokens.put("fcm:" + random.nextInt(3), true);
        }
        return tokens;
    }

    Shop.Clearing clearing() {
        return new Shop.Clearing(
                "7",
                one(List.of("Imre", "Noor")),
                orNull(one(List.of(List.of("a@shop.example"), List.of("b@shop.example", "a@shop.example")))),
                orNull("+3612345678"),
                orNull(""),
                orNull(one(List.of("seller", "buyer"))),
                orNull(tokens()),
                orNull(one(List.of("Pécs", "", "1.5"))),
                one(List.of(1.5, 2.0E23, 3.0)),
                orNull(one(List.of(new BigDecimal("1.5"), new BigDecimal("1.50"), new BigDecimal("2E+23")))),
                orNull(Instant.parse("2027-01-01T00:00:00Z")),
                orNull(3),
                random.nextBoolean() ? Optional.empty() : Optional.of(Shop.Tier.GOLD),
                orNull(one(List.of(List.of(), List.of("a")))));
    }

    Shop.Keeping keeping() {
        Shop.Clearing c = clearing();
        return new Shop.Keeping(
                c.id(), c.name(), c.email(), c.phone(), c.photoUrl(), c.role(), c.pushTokens(), c.city(), c.score(), c.price(),
                c.lastSeen(), c.orders(), c.tier(), c.tags());
    }

    Shop.Carrying carrying() {
        Map<String, String> custom = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            custom.put(one(List.of("alien", "", "tags", "City")), orNull(one(TEXTS)));
        }
        return new Shop.Carrying("7", "Imre", orNull("Pécs"), one(List.of(1.5, 2.0E23)), orNull(custom));
    }
}
