package dev.talkbind.runtime;

import dev.talkbind.annotations.UserProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Users from a seed: few values and few keys, so that they often meet; every field absent, cleared or set. */
public final class RandomUsers {
    private static final String[] TEXTS = {"", "a", "b", "é😀"};

    private final Random random;

    public RandomUsers(long seed) {
        random = new Random(seed);
    }

    /** A user or an update: fields cleared, keys cleared, whole maps cleared and set again. */
    public User next() {
        User user = document();
        return random.nextInt(4) == 0 ? user.merge(document()) : user;
    }

    /** As next, but what one JSON document can say. */
    public User document() {
        User.Builder user = random.nextBoolean() ? User.builder("7") : User.patch();
        for (UserProperty field : UserProperty.values()) {
            if (random.nextInt(3) > 0) {
                fill(field, user);
            }
        }
        if (random.nextInt(4) == 0) {
            user.createdAt(Instant.ofEpochMilli(random.nextInt(3)));
        }
        return user.build();
    }

    private void fill(UserProperty field, User.Builder user) {
        boolean clear = random.nextInt(3) == 0;
        switch (field) {
            case ID, CREATED_AT -> {}
            case NAME -> user.name(text());
            case EMAIL -> user.email(clear ? null : texts());
            case PHONE -> user.phone(clear ? null : texts());
            case WELCOME_MESSAGE -> user.welcomeMessage(clear ? null : text());
            case PHOTO_URL -> user.photoUrl(clear ? null : text());
            case ROLE -> user.role(clear ? null : text());
            case CUSTOM -> user.custom(clear ? null : custom());
            case AVAILABILITY_TEXT -> user.availabilityText(clear ? null : text());
            case LOCALE -> user.locale(clear ? null : text());
            case PUSH_TOKENS -> user.pushTokens(clear ? null : tokens());
        }
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            texts.add(text());
        }
        return texts;
    }

    public CustomData custom() {
        CustomData.Builder custom = CustomData.builder();
        int keys = random.nextInt(10) == 0 ? 40 : 5;
        for (int i = random.nextInt(keys); i > 0; i--) {
            custom.put("k" + random.nextInt(keys), random.nextInt(3) == 0 ? null : text());
        }
        return custom.build();
    }

    private java.util.Map<String, Boolean> tokens() {
        java.util.Map<String, Boolean> tokens = new java.util.HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            tokens.put("fcm:" + random.nextInt(3), random.nextBoolean());
        }
        return tokens;
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }
}
