package shapes;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

public class Check {
    public static void main(String[] args) {
        User user = User.builder("1").name("Imre").custom(Map.of("rating", "5")).build();
        Shapes.Fields fields = Shapes_FieldsUserMapper.INSTANCE.fromUser(user);
        same("1 Imre 5", fields.id + " " + fields.name + " " + fields.rating);
        same(user, Shapes_FieldsUserMapper.INSTANCE.toUser(fields));

        Shapes.Fluent fluent = Shapes_FluentUserMapper.INSTANCE.fromUser(with("verified", "true"));
        same("1 Imre true", fluent.id() + " " + fluent.name() + " " + fluent.verified());

        User flags = User.builder("1").name("Imre").custom(Map.of("flag", "true", "active", "true", "plan", "pro")).build();
        Shapes.Getters getters = Shapes_GettersUserMapper.INSTANCE.fromUser(flags);
        same(Optional.of("pro"), getters.getPlanName());
        same(flags, Shapes_GettersUserMapper.INSTANCE.toUser(getters));

        Shapes.OneConstructor made = Shapes_OneConstructorUserMapper.INSTANCE.fromUser(user);
        same(Optional.of(5), made.getRating());
        same(user, Shapes_OneConstructorUserMapper.INSTANCE.toUser(made));

        same("Imre", Shapes_OneFactoryUserMapper.INSTANCE.fromUser(user).name);
        same("Imre", Shapes_MarkedUserMapper.INSTANCE.fromUser(user).name);

        Shapes.Ignoring ignoring = new Shapes.Ignoring("1", "Imre", "king", 9, "Pécs");
        same(false, Shapes_IgnoringUserMapper.INSTANCE.toUser(ignoring).has(dev.talkbind.annotations.UserProperty.ROLE));
        same(
                new Shapes.Ignoring("1", "Imre", null, 0, "Pécs"),
                Shapes_IgnoringUserMapper.INSTANCE.fromUser(with("city", "Pécs")));
        same(
                new Shapes.Ignoring("1", "Imre", "king", 9, "Buda"),
                Shapes_IgnoringCustomDataConverter.INSTANCE.applyTo(ignoring, CustomData.of(Map.of("city", "Buda"))));

        same(user, Shapes_AbstractUserMapper.INSTANCE.toUser(new Shapes.Abstract() {
            String getId() {
                return "1";
            }

            String name() {
                return "Imre";
            }

            int rating() {
                return 5;
            }
        }));

        same(5, Shapes_ImplementingUserMapper.INSTANCE.fromUser(user).getRating());
    }

    private static User with(String key, String text) {
        return User.builder("1").name("Imre").custom(Map.of(key, text)).build();
    }

    static void same(Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError(expected + " became " + actual);
        }
    }
}
