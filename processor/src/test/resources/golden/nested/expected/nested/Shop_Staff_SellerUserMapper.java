package nested;

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

/** Maps {@link Shop.Staff.Seller} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
final class Shop_Staff_SellerUserMapper implements UserMapper<Shop.Staff.Seller> {
    static final Shop_Staff_SellerUserMapper INSTANCE = new Shop_Staff_SellerUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Shop.Staff.Seller.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Shop.Staff.Seller.name", StringText.INSTANCE);

    private Shop_Staff_SellerUserMapper() {}

    @Override
    public User toUser(Shop.Staff.Seller seller) {
        Objects.requireNonNull(seller, "Shop_Staff_SellerUserMapper was given null");
        User.Builder user = User.builder(ID.required(seller.id()));
        user.name(NAME.required(seller.name()));
        user.custom(Shop_Staff_SellerCustomDataConverter.INSTANCE.toCustomData(seller));
        return user.build();
    }

    @Override
    public User toBrowserUser(Shop.Staff.Seller seller) {
        return toUser(seller);
    }

    @Override
    public ReadResult<Shop.Staff.Seller> read(User user) {
        ReadContext in = ReadContext.of("Shop.Staff.Seller", user);
        String id = ID.requireFrom(in);
        String name = NAME.readFrom(in);
        Shop.Shift shift = Shop_Staff_SellerCustomDataConverter.SHIFT.readFrom(in);
        if (in.failed()) {
            return in.failure();
        }
        try {
            return in.result(new Shop.Staff.Seller(id, name, shift));
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public User diff(User stored, Shop.Staff.Seller now) {
        return Shop_Staff_SellerCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
