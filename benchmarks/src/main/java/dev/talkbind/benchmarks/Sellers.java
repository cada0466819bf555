package dev.talkbind.benchmarks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

/** Sixteen sellers, each with values of its own, and the documents that TalkJS holds of them. */
final class Sellers {
    private static final List<String> NAMES = List.of("Imre Óvári", "Ann Lee", "Zoë \"Zo\" Visser", "José García");
    private static final List<String> LOCALES = List.of("hu-HU", "en-US", "nl", "es-MX");

    private Sellers() {}

    static Seller[] all() {
        return IntStream.range(0, 16).mapToObj(Sellers::seller).toArray(Seller[]::new);
    }

    /** What {@code GET /users/{id}} answers: its fields in TalkJS's order, those that no seller has too. */
    static byte[] document(Seller seller) {
        return user(seller).toString().getBytes(StandardCharsets.UTF_8);
    }

    static ObjectNode user(Seller seller) {
        ObjectNode user = JsonNodeFactory.instance.objectNode();
        user.putNull("availabilityText").put("createdAt", 1769420811345L);
        ByHand.custom(seller).forEach(user.putObject("custom")::put);
        user.putArray("email").add(seller.getEmail());
        user.put("id", seller.getId())
                .put("locale", seller.getLocale().toLanguageTag())
                .put("name", seller.getName());
        user.putArray("phone").add(seller.getPhone());
        user.put("photoUrl", seller.getPhotoUrl());
        user.putNull("pushTokens").put("role", "default").putNull("welcomeMessage");
        return user;
    }

    static Seller seller(int i) {
        Seller seller = new Seller();
        seller.setId("acct-" + (7041 + i * 37));
        seller.setName(NAMES.get(i % 4));
        seller.setEmail("seller" + i + "@shop.example");
        seller.setPhone("+361234" + (5678 + i));
        seller.setPhotoUrl("https://img.shop.example/u/" + (7041 + i) + ".webp");
        seller.setLocale(Locale.forLanguageTag(LOCALES.get(i / 4)));
        seller.setTier(Tier.values()[i % 3]);
        seller.setNickname("nick the " + i + ".");
        seller.setVerified(i % 2 == 0);
        seller.setOrders(12 * i * i);
        seller.setBalance(BigDecimal.valueOf(125_050 + 31L * i, 2));
        seller.setMemberSince(LocalDate.of(2021, 3, 14).plusDays(41L * i));
        seller.setLastSeen(Instant.parse("2026-11-22T10:15:30.123Z").plusMillis(7_654_321L * i));
        seller.setAccount(UUID.nameUUIDFromBytes(new byte[] {(byte) i}));
        seller.setRating(4.7 - i / 8.0);
        return seller;
    }
}
