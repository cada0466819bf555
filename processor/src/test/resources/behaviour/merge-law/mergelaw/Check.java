package mergelaw;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The merge law of generated mappers, over stored users and entities from seeds. */
public class Check {
    private static final int SEEDS = 3_000;
    private static final List<CustomKey<?>> KEYS = List.of(
            Shop_ClearingCustomDataConverter.CITY,
            Shop_ClearingCustomDataConverter.SCORE,
            Shop_ClearingCustomDataConverter.PRICE,
            Shop_ClearingCustomDataConverter.LAST_SEEN,
            Shop_ClearingCustomDataConverter.ORDERS,
            Shop_ClearingCustomDataConverter.TIER,
            Shop_ClearingCustomDataConverter.TAGS);
    private static final Set<String> RETIRED = Set.of("old_tier", "old_score");

    public static void main(String[] args) {
        int kept = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            try {
                kept += clearing(new Shops(seed));
                keeping(new Shops(seed));
                carrying(new Shops(seed));
            } catch (RuntimeException | AssertionError fault) {
                throw new AssertionError("seed " + seed, fault);
            }
        }
        is(kept > SEEDS / 100, "only " + kept + " texts were equal as values alone");
        literally();
    }

    private static int clearing(Shops shops) {
        User stored = shops.stored();
        Shop.Clearing now = shops.clearing();
        int kept = law(Shop_ClearingUserMapper.INSTANCE, stored, now, owned());
        Store after = Store.after(stored, Shop_ClearingUserMapper.INSTANCE.diff(stored, now));
        for (String gone : List.of("town", "place", "cost", "old_tier", "old_score")) {
            is(!after.custom.containsKey(gone), gone + " stays");
        }
        is(after.custom.containsKey("city") == (now.city() != null), "city is there where it has a value");
        is(after.fields.containsKey("EMAIL") == (now.email() != null), "email is there where it has a value");
        return kept;
    }

    /** A null leaves what is stored, under whatever name. */
    private static void keeping(Shops shops) {
        User stored = shops.stored();
        Shop.Keeping now = shops.keeping();
        law(Shop_KeepingUserMapper.INSTANCE, stored, now, owned());
        Store before = Store.after(stored);
        Store after = Store.after(stored, Shop_KeepingUserMapper.INSTANCE.diff(stored, now));
        if (now.city() == null) {
            for (String name : List.of("city", "town", "place")) {
                same(before.custom.get(name), after.custom.get(name));
            }
        }
        if (now.email() == null) {
            same(before.fields.get("EMAIL"), after.fields.get("EMAIL"));
        }
        if (now.pushTokens() == null) {
            same(before.tokens, after.tokens);
        }
        for (String gone : RETIRED) {
            is(!after.custom.containsKey(gone), gone + " stays");
        }
    }

    private static void carrying(Shops shops) {
        User stored = shops.stored();
        Shop.Carrying now = shops.carrying();
        Set<String> owned = new HashSet<>(Set.of("city", "town", "place", "score"));
        owned.addAll(RETIRED);
        if (now.custom() != null) {
            owned.addAll(now.custom().keySet());
        }
        law(Shop_CarryingUserMapper.INSTANCE, stored, now, owned);
    }

    /** What holds for every mapper; how many stored texts stayed as the same value in another text. */
    private static <T> int law(UserMapper<T> mapper, User stored, T now, Set<String> owned) {
        User whole = mapper.toUser(now);
        User diff = mapper.diff(stored, now);
        Store byWhole = Store.after(stored, whole);
        Store byDiff = Store.after(stored, diff);
        int kept = sameState(byWhole, byDiff);

        is(owned.containsAll(diff.custom().keySet()), "a key of others is touched: " + diff.custom().keySet());
        Map<String, String> others = new HashMap<>(Store.after(stored).custom);
        others.keySet().removeAll(owned);
        is(byDiff.custom.entrySet().containsAll(others.entrySet()), "a key of others is changed");

        is(mapper.diff(byDiff.user(), now).isEmpty(), "a second diff says more");
        is(mapper.diff(byWhole.user(), now).isEmpty(), "a diff after the whole says more");
        is(mapper.diff(whole, now).isEmpty(), "a diff from itself says something");
        is(!diff.resets(UserProperty.CUSTOM) && !diff.resets(UserProperty.PUSH_TOKENS), "a diff is one document");
        for (String key : diff.custom().keySet()) {
            Map<String, String> fewer = new HashMap<>(diff.custom());
            fewer.remove(key);
            is(!Store.after(stored, diff.toBuilder().custom(fewer).build()).equals(byDiff), key + " is sent for nothing");
        }
        return kept;
    }

    /** Equal in all, but for texts of a key that are one value. */
    private static int sameState(Store whole, Store diff) {
        same(whole.fields, diff.fields);
        same(whole.tokens, diff.tokens);
        same(whole.custom.keySet(), diff.custom.keySet());
        int kept = 0;
        for (Map.Entry<String, String> entry : whole.custom.entrySet()) {
            String text = diff.custom.get(entry.getKey());
            if (!text.equals(entry.getValue())) {
                same(value(entry.getKey(), entry.getValue()), value(entry.getKey(), text));
                kept++;
            }
        }
        return kept;
    }

    private static Object value(String name, String text) {
        for (CustomKey<?> key : KEYS) {
            if (key.name().equals(name)) {
                return CustomData.of(Map.of(name, text)).get(key);
            }
        }
        throw new AssertionError(name + " has two texts");
    }

    private static Set<String> owned() {
        Set<String> owned = new HashSet<>(RETIRED);
        for (CustomKey<?> key : KEYS) {
            owned.add(key.name());
            owned.addAll(key.aliases());
        }
        return owned;
    }

    /** The cases that seeds stand for, once in words. */
    private static void literally() {
        Shop.Clearing shop = new Shop.Clearing(
                "7", "Imre", null, null, null, null, null, null, 2.0E23, null, null, null, java.util.Optional.empty(), null);
        User stored = User.builder("s-7")
                .name("Imre")
                .custom(Map.of("score", "2.0E23", "town", "Pécs", "old_tier", "x", "alien", "1"))
                .build();
        Map<String, String> deletes = new HashMap<>();
        deletes.put("town", null);
        deletes.put("old_tier", null);
        same(deletes, Shop_ClearingUserMapper.INSTANCE.diff(stored, shop).custom());
        for (String text : List.of("1.9999999999999998E23", "2E+23", "200000000000000000000000")) {
            User other = User.builder("s-7").name("Imre").custom(Map.of("score", text)).build();
            is(Shop_ClearingUserMapper.INSTANCE.diff(other, shop).isEmpty(), text + " is the same value");
        }
        for (String text : List.of("1.99E23", "much", "")) {
            User other = User.builder("s-7").name("Imre").custom(Map.of("score", text)).build();
            is(Shop_ClearingUserMapper.INSTANCE.diff(other, shop).custom().containsKey("score"), text + " is another value");
        }
    }

    private static void is(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    private static void same(Object expected, Object actual) {
        is(expected == null ? actual == null : expected.equals(actual), expected + "\nbecame\n" + actual);
    }
}
