package custommap;

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

/** Maps {@link Seller} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerUserMapper implements UserMapper<Seller> {
    public static final SellerUserMapper INSTANCE = new SellerUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Seller.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Seller.name", StringText.INSTANCE);

    private static final MapKey CUSTOM = MapKey.of(UserProperty.CUSTOM, "Seller.custom");

    private SellerUserMapper() {}

    @Override
    public User toUser(Seller seller) {
        Objects.requireNonNull(seller, "SellerUserMapper was given null");
        User.Builder user = User.builder(ID.required(seller.id));
        user.name(NAME.required(seller.name));
        user.custom(SellerCustomDataConverter.INSTANCE.toCustomData(seller));
        return user.build();
    }

    @Override
    public User toBrowserUser(Seller seller) {
        return toUser(seller);
    }

    @Override
    @NullUnmarked
    public ReadResult<Seller> read(User user) {
        ReadContext in = ReadContext.of("Seller", user);
        String id = ID.requireFrom(in);
        String name = NAME.readFrom(in);
        Map<String, String> custom = MapKey.mutable(in.rest(SellerCustomDataConverter.KEYS));
        try {
            Seller seller = new Seller();
            SellerCustomDataConverter.fill(seller, in);
            if (in.sets(ID, id)) {
                seller.id = id;
            }
            if (in.sets(NAME, name)) {
                seller.name = name;
            }
            if (in.sets(CUSTOM, custom)) {
                seller.custom = custom;
            }
            return in.result(seller);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public User diff(User stored, Seller now) {
        return SellerCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
