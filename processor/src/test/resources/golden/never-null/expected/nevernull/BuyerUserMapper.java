package nevernull;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserKey;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.text.StringText;
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

    private BuyerUserMapper() {}

    @Override
    public User toUser(Buyer buyer) {
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
        Reading in = Reading.of("Buyer", user);
        Buyer buyer = new Buyer();
        String id = ID.requireFrom(in);
        if (id != null) {
            buyer.id = id;
        }
        String name = NAME.getFrom(in);
        if (name != null) {
            buyer.name = name;
        }
        buyer.custom = in.rest(BuyerCustomDataConverter.KEYS);
        BuyerCustomDataConverter.fill(buyer, in);
        return in.result(buyer);
    }

    @Override
    public User diff(User stored, Buyer now) {
        return BuyerCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
