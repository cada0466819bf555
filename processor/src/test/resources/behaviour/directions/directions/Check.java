package directions;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataReader;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserReader;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.time.Instant;

/** What is computed is written and never read; what others write is read, and never written, cleared or compared. */
public final class Check {
    private static final Instant TIME = Instant.ofEpochMilli(1_769_420_811_360L);

    private Check() {}

    public static void main(String[] args) {
        beans();
        records();
        copies();
        readTypes();
        customData();
        nestedTypes();
    }

    private static void nestedTypes() {
        Entities.Keeper keeper = new Entities.Keeper();
        keeper.id = "1";
        keeper.name = "Ann";
        User user = Entities_KeeperUserMapper.INSTANCE.toUser(keeper);
        same(CustomData.empty().with("label_colour", "gold"), user.custom());
        CustomData marked = CustomData.empty().with("mark_text", "new").with("label_colour", "red");
        User stored = user.merge(User.patch().custom(marked).build());
        Entities.Keeper read = Entities_KeeperUserMapper.INSTANCE.fromUser(stored);
        same(new Entities.Mark("new"), read.shown());
        same("gold", read.getLabel().colour());
        same(
                CustomData.empty().with("label_colour", "gold"),
                Entities_KeeperUserMapper.INSTANCE.diff(stored, keeper).custom());
    }

    private static void beans() {
        Entities.Bean bean = new Entities.Bean();
        bean.id = 7L;
        bean.firstName = "Ann";
        bean.lastName = "Arbor";
        bean.visits = 11;
        bean.stars = 5;
        User user = Entities_BeanUserMapper.INSTANCE.toUser(bean);
        same(
                "{\"name\":\"Ann Arbor\",\"custom\":{\"stars\":\"5\",\"regular\":\"true\"}}",
                UserJson.toText(user, WireForm.REST));

        User stored = UserJson.fromText("{\"id\":\"7\",\"name\":\"Ann Arbor\",\"createdAt\":1769420811360,\"custom\":"
                + "{\"stars\":\"5\",\"regular\":\"true\",\"bot_reply\":\"2026-01-26T09:46:51.360Z\",\"other\":\"x\"}}");
        same(true, Entities_BeanUserMapper.INSTANCE.diff(stored, bean).isEmpty());
        Entities.Bean read = Entities_BeanUserMapper.INSTANCE.fromUser(stored);
        same(TIME, read.reply());
        same(TIME, read.atTalkJsSince());
        same(null, read.firstName);
        same("{other=x}", String.valueOf(new java.util.TreeMap<>(read.rest)));
        same("bot_reply", Entities_BeanCustomDataConverter.BOT_REPLY.name());

        Entities_BeanCustomDataConverter.INSTANCE.applyTo(bean, CustomData.empty().with("bot_reply", TIME.toString()));
        same(TIME, bean.reply());
    }

    private static void records() {
        Entities.Component component = new Entities.Component("1", "T", 3, 5, "gold", 0);
        User user = Entities_ComponentUserMapper.INSTANCE.toUser(component);
        same(
                "{\"name\":\"T\",\"custom\":{\"rank\":\"3\",\"stars\":\"5\",\"rank_name\":\"rank 3\"}}",
                UserJson.toText(user, WireForm.REST));
        User stored = user.merge(User.patch()
                .custom(CustomData.empty().with("badge", "silver"))
                .createdAt(TIME)
                .build());
        same(
                new Entities.Component("1", null, 0, 5, "silver", TIME.toEpochMilli()),
                Entities_ComponentUserMapper.INSTANCE.fromUser(stored));
        same(
                new Entities.Component("1", "T", 3, 4, "bronze", 0),
                Entities_ComponentCustomDataConverter.INSTANCE.applyTo(
                        component, CustomData.empty().with("badge", "bronze").with("stars", "4").with("rank", "9")));
        same(
                "[createdAt: absent, but required (Entities.Component.since)]",
                Entities_ComponentUserMapper.INSTANCE.read(user).problems().toString());
    }

    private static void copies() {
        Entities.Copied copied = Entities_CopiedCustomDataConverter.INSTANCE.applyTo(
                new Entities.Copied("1", "n", "s", 1), CustomData.empty().with("stars", "2").with("motto", "other"));
        same("s", copied.getMotto());
        same(2, copied.getStars());
    }

    private static void readTypes() {
        UserReader<Entities.Seen> reader = Entities_SeenUserMapper.INSTANCE;
        Entities.Seen seen = reader.fromUser(User.patch().name("Ann").createdAt(TIME).build());
        same("Ann", seen.getDisplay());
        same(1, seen.getLevel());
        same(TIME, seen.getFirst());
        CustomDataUpdater<Entities.Seen> updater = Entities_SeenCustomDataConverter.INSTANCE;
        same(4, updater.applyTo(seen, CustomData.empty().with("level", "4")).getLevel());
        same(
                new Entities.Other("Ann", null),
                Entities_OtherUserMapper.INSTANCE.fromUser(User.patch().name("Ann").build()));
        same(true, User.patch().createdAt(TIME).build().has(UserProperty.CREATED_AT));
    }

    private static void customData() {
        CustomDataReader<Entities.Listing> reader = Entities_ListingCustomDataConverter.INSTANCE;
        same(
                new Entities.Listing("a", 2),
                reader.fromCustomData(CustomData.empty().with("title", "a").with("price", "2")));
        CustomDataWriter<Entities.Shown> writer = Entities_ShownCustomDataConverter.INSTANCE;
        same(CustomData.empty().with("title", "ab").with("size", "2"), writer.toCustomData(() -> "ab"));
    }

    private static void same(Object expected, Object actual) {
        if (expected == null ? actual != null : !expected.equals(actual)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }
}
