package builder;

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
        User.Builder user = User.builder(ID.required(seller.getId()));
        user.name(NAME.required(seller.getName()));
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
        Integer rating = SellerCustomDataConverter.RATING.readFrom(in);
        Boolean verified = SellerCustomDataConverter.VERIFIED.requireFrom(in);
        if (in.failed()) {
            return in.failure();
        }
        try {
            var builder = Seller.builder();
            if (in.setsNonNull(ID, id)) {
                builder.id(id);
            }
            if (in.setsNonNull(NAME, name)) {
                builder.name(name);
            }
            if (in.setsNonNull(SellerCustomDataConverter.RATING, rating)) {
                builder.rating(rating);
            }
            if (in.setsNonNull(SellerCustomDataConverter.VERIFIED, verified)) {
                builder.verified(verified);
            }
            in.atType();
            return in.result(builder.build());
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public User diff(User stored, Seller now) {
        return SellerCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
