package dev.talkbind.benchmarks;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * What one peer takes in a new JVM until its first document is written, and from there until its first one is read; the
 * seller and the document are made before, of nothing that a peer might need to load.
 */
final class FirstDocument {
    private static final String DOCUMENT = "{\"availabilityText\":null,\"createdAt\":1769420811345,\"custom\":{"
            + "\"tier\":\"PRO\",\"nickname\":\"nick\",\"verified\":\"true\",\"orders\":\"12\",\"balance\":\"1250.81\","
            + "\"memberSince\":\"2021-04-24\",\"lastSeen\":\"2026-11-22T12:23:04.444Z\","
            + "\"account\":\"55a54008-ad1b-3589-aa21-0d2629c1df41\",\"rating\":\"4.575\"},"
            + "\"email\":[\"imre@shop.example\"],\"id\":\"acct-7041\",\"locale\":\"en-US\",\"name\":\"Imre Óvári\","
            + "\"phone\":[\"+3612345678\"],\"photoUrl\":\"https://img.shop.example/u/7041.webp\",\"pushTokens\":null,"
            + "\"role\":\"default\",\"welcomeMessage\":null}";

    private FirstDocument() {}

    public static void main(String[] arguments) throws Exception {
        String name = arguments[0];
        Seller seller = seller();
        byte[] document = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        Peer peer = peer(name);
        int length = peer.write(seller).length;
        long written = System.nanoTime();
        String id = peer.read(document).getId();
        long read = System.nanoTime();
        System.out.println((written - start) + " " + (read - written) + " " + length + " " + id);
    }

    private static Peer peer(String name) {
        return switch (name) {
            case "talkbind" -> new TalkbindPeer();
            case "jacksonCore" -> new StreamingPeer();
            case "dtoAndDatabind" -> new DatabindPeer();
            case "dtoAndAvaje" -> new AvajePeer();
            case "mapStructAndDatabind" -> new MapStructPeer();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Seller seller() {
        Seller seller = new Seller();
        seller.setId("acct-7041");
        seller.setName("Imre Óvári");
        seller.setEmail("imre@shop.example");
        seller.setPhone("+3612345678");
        seller.setPhotoUrl("https://img.shop.example/u/7041.webp");
        seller.setLocale(Locale.US);
        seller.setTier(Tier.PRO);
        seller.setNickname("nick");
        seller.setVerified(true);
        seller.setOrders(12);
        seller.setBalance(BigDecimal.valueOf(125_081, 2));
        seller.setMemberSince(LocalDate.of(2021, 4, 24));
        seller.setLastSeen(Instant.ofEpochMilli(1_795_350_184_444L));
        seller.setAccount(new UUID(0x55a54008ad1b3589L, 0xaa210d2629c1df41L));
        seller.setRating(4.575);
        return seller;
    }
}
