package nestedmap;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.UserKey;
import dev.talkbind.runtime.text.StringText;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Maps {@link Seller} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerUserMapper implements UserMapper<Seller> {
    public static final SellerUserMapper INSTANCE = new SellerUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Seller.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Seller.name", StringText.INSTANCE);

    private SellerUserMapper() {}

    @Override
    public User toUser(Seller seller) {
        Objects.requireNonNull(seller, "SellerUserMapper was given null");
        User.Builder user = User.builder(ID.required(seller.id()));
        user.name(NAME.required(seller.name()));
        user.custom(SellerCustomDataConverter.INSTANCE.toCustomData(seller));
        return user.build();
    }

    @Override
    public User toBrowserUser(Seller seller) {
        return toUser(seller);
    }

    @Override
    public ReadResult<Seller> read(User user) {
        ReadContext in = ReadContext.of("Seller", user);
        String id = ID.requireFrom(in);
        String name = NAME.readFrom(in);
        String color = SellerCustomDataConverter.COLOR.readFrom(in);
        Map<String, String> attributes =
                SellerCustomDataConverter.ATTRIBUTES.readFrom(in, SellerCustomDataConverter.KEYS);
        if (in.failed()) {
            return in.failure();
        }
        try {
            return in.result(new Seller(id, name, color, attributes));
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public User diff(User stored, Seller now) {
        User after = toUser(now);
        after = SellerCustomDataConverter.ATTRIBUTES.whole(SellerCustomDataConverter.KEYS, stored, after);
        return SellerCustomDataConverter.KEYS.diff(stored, after);
    }
}
