package nevernull;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.spi.MapKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.UserKey;
import dev.talkbind.runtime.text.StringText;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/** Maps {@link Buyer} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class BuyerUserMapper implements UserMapper<Buyer> {
    public static final BuyerUserMapper INSTANCE = new BuyerUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Buyer.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Buyer.name", StringText.INSTANCE);

    private static final MapKey CUSTOM = MapKey.of(UserProperty.CUSTOM, "Buyer.custom");

    private BuyerUserMapper() {}

    @Override
    public User toUser(Buyer buyer) {
        Objects.requireNonNull(buyer, "BuyerUserMapper was given null");
        User.Builder user = User.builder(ID.required(buyer.id));
        user.name(NAME.required(buyer.name));
        user.custom(BuyerCustomDataConverter.INSTANCE.toCustomData(buyer));
        return user.build();
    }

    @Override
    public User toBrowserUser(Buyer buyer) {
        return toUser(buyer);
    }

    @Override
    @NullUnmarked
    public ReadResult<Buyer> read(User user) {
        ReadContext in = ReadContext.of("Buyer", user);
        String id = ID.requireFrom(in);
        String name = NAME.readFrom(in);
        Map<String, String> custom = MapKey.mutable(in.rest(BuyerCustomDataConverter.KEYS));
        try {
            Buyer buyer = new Buyer();
            BuyerCustomDataConverter.fill(buyer, in);
            if (in.setsNonNull(ID, id)) {
                buyer.id = id;
            }
            if (in.setsNonNull(NAME, name)) {
                buyer.name = name;
            }
            if (in.setsNonNull(CUSTOM, custom)) {
                buyer.custom = custom;
            }
            return in.result(buyer);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public User diff(User stored, Buyer now) {
        return BuyerCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
