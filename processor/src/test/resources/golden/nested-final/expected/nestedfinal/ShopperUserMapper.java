package nestedfinal;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.UserKey;
import dev.talkbind.runtime.text.StringText;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Maps {@link Shopper} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class ShopperUserMapper implements UserMapper<Shopper> {
    public static final ShopperUserMapper INSTANCE = new ShopperUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Shopper.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Shopper.name", StringText.INSTANCE);

    private ShopperUserMapper() {}

    @Override
    public User toUser(Shopper shopper) {
        Objects.requireNonNull(shopper, "ShopperUserMapper was given null");
        User.Builder user = User.builder(ID.required(shopper.id));
        user.name(NAME.required(shopper.name));
        user.custom(ShopperCustomDataConverter.INSTANCE.toCustomData(shopper));
        return user.build();
    }

    @Override
    public User toBrowserUser(Shopper shopper) {
        return toUser(shopper);
    }

    @Override
    public ReadResult<Shopper> read(User user) {
        ReadContext in = ReadContext.of("Shopper", user);
        String id = ID.requireFrom(in);
        String name = NAME.readFrom(in);
        try {
            Shopper shopper = new Shopper();
            ShopperCustomDataConverter.fill(shopper, in);
            if (in.sets(ID, id)) {
                shopper.id = id;
            }
            if (in.sets(NAME, name)) {
                shopper.name = name;
            }
            return in.result(shopper);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public User diff(User stored, Shopper now) {
        return ShopperCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
