package nogetters;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.User;

/** What is only read needs no getter; an update is there where it loses nothing. */
public final class Check {
    private Check() {}

    public static void main(String[] args) {
        readTypes();
        mixed();
        bean();
        holder();
    }

    private static void readTypes() {
        CustomData data = CustomData.empty()
                .with("level", "2")
                .with("shop_city", "Leiden")
                .with("tag_a", "1")
                .with("other", "x");
        User user = User.builder("7").name("Ann").custom(data).build();
        same(
                "7 Ann 2 Leiden/null {a=1} {other=x}",
                Entities_ByConstructorUserMapper.INSTANCE.fromUser(user).toString());
        same(
                "[custom.level: absent, but required (Entities.ByConstructor.level)]",
                Entities_ByConstructorUserMapper.INSTANCE
                        .read(User.builder("7").build())
                        .problems()
                        .toString());
        User coloured = User.builder("8")
                .custom(CustomData.empty().with("colours", "[\"red\"]"))
                .build();
        same("8[red]", Entities_ByFactoryUserMapper.INSTANCE.fromUser(coloured).toString());
        same(
                "rating 5",
                Entities_ByBuilderCustomDataConverter.INSTANCE
                        .fromCustomData(CustomData.empty().with("rating", "5"))
                        .toString());
        same(false, Entities_ByConstructorCustomDataConverter.class.getInterfaces().length > 0);
    }

    private static void mixed() {
        User user = User.builder("7")
                .name("Ann")
                .custom(CustomData.empty().with("badge", "gold").with("plan", "pro"))
                .build();
        Entities.Mixed mixed = Entities_MixedUserMapper.INSTANCE.fromUser(user);
        same(true, mixed.has("gold"));
        same(
                CustomData.empty().with("plan", "pro"),
                Entities_MixedCustomDataConverter.INSTANCE.toCustomData(mixed));
        same(true, Entities_MixedUserMapper.INSTANCE.diff(user, mixed).isEmpty());
        same(false, isUpdater(Entities_MixedCustomDataConverter.INSTANCE));
    }

    private static void bean() {
        Entities.Bean bean = new Entities.Bean();
        Entities_BeanCustomDataConverter.INSTANCE.applyTo(bean, CustomData.empty().with("plan", "pro"));
        same(true, bean.has("none"));
        Entities_BeanCustomDataConverter.INSTANCE.applyTo(bean, CustomData.empty().with("badge", "gold"));
        same(true, bean.has("gold"));
        same("pro", bean.plan);
    }

    private static void holder() {
        User bare = User.builder("7").name("Ann").build();
        same("Delft/1 Breda/2 {}", Entities_HolderUserMapper.INSTANCE.fromUser(bare).toString());
        CustomData data = CustomData.empty()
                .with("shop_size", "9")
                .with("late_city", "Gouda")
                .with("other", "x");
        same(
                "null/9 Gouda/null {other=x}",
                Entities_HolderUserMapper.INSTANCE
                        .fromUser(bare.merge(User.patch().custom(data).build()))
                        .toString());
        CustomData cleared = CustomData.empty().with("shop_city", (String) null).with("shop_size", (String) null);
        same(
                "null Breda/2 {}",
                Entities_HolderUserMapper.INSTANCE
                        .fromUser(bare.merge(User.patch().custom(cleared).build()))
                        .toString());
        same(false, isUpdater(Entities_HolderCustomDataConverter.INSTANCE));
    }

    private static boolean isUpdater(Object converter) {
        return converter instanceof CustomDataUpdater;
    }

    private static void same(Object expected, Object actual) {
        if (expected == null ? actual != null : !expected.equals(actual)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }
}
