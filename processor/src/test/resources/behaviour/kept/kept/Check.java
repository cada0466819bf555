package kept;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What was read can be changed, what is written is held to what is declared, and what is the same is not sent. */
public final class Check {
    private Check() {}

    public static void main(String[] args) {
        maps();
        roles();
        locales();
        sets();
        aliases();
    }

    private static void maps() {
        CustomData custom = CustomData.empty().with("tags", "[\"a\"]").with("old", "x");
        User stored = User.builder("1").name("n").pushTokens(Map.of("fcm:a", true)).custom(custom).build();
        Entities.Holder holder = Entities_HolderUserMapper.INSTANCE.fromUser(stored);
        holder.tags.add("b");
        holder.pushTokens.put("fcm:b", true);
        holder.rest.put("old", null);
        User patch = Entities_HolderUserMapper.INSTANCE.diff(stored, holder);
        same(CustomData.empty().with("tags", "[\"a\",\"b\"]").with("old", null), patch.custom());
        same(Map.of("fcm:b", true), patch.pushTokens());

        Entities.Holder updated =
                Entities_HolderCustomDataConverter.INSTANCE.applyTo(holder, CustomData.empty().with("k", "v"));
        updated.rest.put("other", "o");
        same("v", updated.rest.get("k"));
    }

    private static void roles() {
        same("admin", crew("admin", null).role());
        refused(
                "Entities.Crew.role: not one of the declared roles customer, admin. Did you mean \"admin\"?",
                () -> crew("Admin", null));
        same(true, Entities_SellerUserMapper.INSTANCE.read(User.builder("1").name("n").build()).isOk());
        same(
                "[role: not the role \"seller\" (Entities.Seller)]",
                Entities_SellerUserMapper.INSTANCE
                        .read(User.builder("1").name("n").role("buyer").build())
                        .problems()
                        .toString());
    }

    private static void locales() {
        same("en-US", crew("admin", "en-US").locale());
        refused(
                "Entities.Crew.locale: not an IETF language tag such as en-US. Did you mean \"en-US\"?",
                () -> crew("admin", "en_US"));
    }

    private static User crew(String role, String locale) {
        return Entities_CrewUserMapper.INSTANCE.toUser(new Entities.Crew("1", "n", role, locale));
    }

    private static void sets() {
        User stored = Entities_TeamUserMapper.INSTANCE.toUser(team("a", "b"));
        same(false, Entities_TeamUserMapper.INSTANCE.diff(stored, team("b", "a")).has(UserProperty.EMAIL));
        same(List.of("b", "c"), Entities_TeamUserMapper.INSTANCE.diff(stored, team("b", "c")).email());
    }

    private static Entities.Team team(String... email) {
        return new Entities.Team("1", "n", new LinkedHashSet<>(List.of(email)), null, 3);
    }

    private static void aliases() {
        CustomData old = CustomData.empty().with("points", "7").with("rank", "8");
        Entities.Renamed holding = new Entities.Renamed();
        holding.stars = 1;
        Entities_RenamedCustomDataConverter.INSTANCE.applyTo(holding, old);
        same(1, holding.stars);
        same(0, holding.level);
        Entities.Renamed empty = new Entities.Renamed();
        Entities_RenamedCustomDataConverter.INSTANCE.applyTo(empty, old);
        same(7, empty.stars);
        User stored = User.builder("1").name("n").custom(old).build();
        same(8, Entities_RenamedUserMapper.INSTANCE.fromUser(stored).level);

        Entities.Moved moved = new Entities.Moved("1", "n", 1);
        same(1, Entities_MovedCustomDataConverter.INSTANCE.applyTo(moved, old).stars());
        Entities.Moved blank = new Entities.Moved("1", "n", null);
        same(7, Entities_MovedCustomDataConverter.INSTANCE.applyTo(blank, old).stars());
    }

    private static void refused(String expected, Supplier<?> written) {
        try {
            written.get();
            throw new AssertionError("written, and expected " + expected);
        } catch (InvalidUserException refused) {
            same(expected, refused.getMessage());
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }
}
