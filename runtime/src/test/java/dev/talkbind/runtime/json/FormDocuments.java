package dev.talkbind.runtime.json;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.RandomUsers;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Users of every kind, and the documents of them that a form has. */
final class FormDocuments {
    private static final Path SAMPLES = Path.of("src/test/resources/wire");
    private static final int SEEDS = 150;

    private FormDocuments() {}

    /** Each document that the form makes of the users below, once. */
    static Set<String> of(WireForm form) throws IOException {
        Set<String> documents = new LinkedHashSet<>();
        for (User user : users()) {
            try {
                documents.add(UserJson.toText(user, form));
            } catch (InvalidUserException none) {
                // not a user of this form
            }
        }
        return documents;
    }

    static List<User> users() throws IOException {
        List<User> users = new ArrayList<>(picked());
        users.addAll(samples());
        for (int seed = 0; seed < SEEDS; seed++) {
            users.addAll(seeded(seed));
            users.add(hostile(new Random(seed)));
        }
        return users;
    }

    private static List<User> picked() {
        User id = User.builder("acct-7041").build();
        User minimal = id.toBuilder().name("Imre").build();
        User full = full(minimal);
        User.Builder cleared = minimal.toBuilder();
        User.Builder empty = minimal.toBuilder()
                .email(List.of())
                .phone(List.of())
                .custom(Map.of())
                .pushTokens(Map.of());
        List<User> users = new ArrayList<>();
        for (UserProperty field : UserProperty.values()) {
            if (field != UserProperty.ID && field != UserProperty.NAME && field != UserProperty.CREATED_AT) {
                cleared.clear(field);
                users.add(id.toBuilder().clear(field).build());
                users.add(minimal.toBuilder().clear(field).build());
                users.add(full.without(field));
            }
        }
        users.addAll(List.of(
                id, minimal, full, empty.build(), cleared.build(), User.patch().build()));
        users.addAll(List.of(User.diff(minimal, full), User.diff(full, minimal), full.merge(cleared.build())));
        return users;
    }

    private static User full(User minimal) {
        Map<String, Boolean> tokens = new LinkedHashMap<>();
        tokens.put("fcm:a", true);
        tokens.put("apns:b", false);
        tokens.put("fcm:c", null);
        return minimal.toBuilder()
                .email(List.of("a@shop.example", "b@shop.example"))
                .phone("+3612345678")
                .welcomeMessage("Hi")
                .photoUrl("https://img.shop.example/7041.webp")
                .role("seller")
                .custom(CustomData.builder()
                        .put("plan", "gold")
                        .clear("trial")
                        .put("", "")
                        .build())
                .availabilityText("away")
                .locale("hu-HU")
                .pushTokens(tokens)
                .createdAt(Instant.EPOCH)
                .build();
    }

    /** What TalkJS sends and takes, read and to be written again. */
    private static List<User> samples() throws IOException {
        List<User> users = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.matches("(browser-user|rest-put|rest-get|create|set|snapshot|email-theme).*")
                        && !name.equals("rest-put-BAD-custom-types.json")) {
                    users.add(UserJson.fromBytes(Files.readAllBytes(file)));
                }
            }
        }
        return users;
    }

    private static List<User> seeded(int seed) {
        RandomUsers users = new RandomUsers(seed);
        User a = users.document();
        User b = users.document();
        User named = b.toBuilder().id("8").name("Noor").build();
        return List.of(
                a,
                b,
                named,
                User.diff(a, b),
                a.merge(b),
                named.merge(a.toBuilder().id("8").build()));
    }

    private static User hostile(Random random) {
        return User.builder("i" + HostileTexts.text(random))
                .name(HostileTexts.text(random))
                .email(List.of(HostileTexts.text(random), HostileTexts.text(random)))
                .welcomeMessage(HostileTexts.text(random))
                .custom(CustomData.builder()
                        .put(HostileTexts.text(random), HostileTexts.text(random))
                        .clear(HostileTexts.piece(random))
                        .build())
                .pushTokens(Map.of("fcm:" + HostileTexts.text(random), true))
                .build();
    }
}
