package bean;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.AddressKey;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserKey;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.text.LongText;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Maps {@link Seller} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerUserMapper implements UserMapper<Seller> {
    public static final SellerUserMapper INSTANCE = new SellerUserMapper();

    private static final UserKey<Long> ID =
            UserKey.of(UserProperty.ID, "Seller.id", LongText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Seller.displayName", StringText.INSTANCE);

    private static final AddressKey<String> EMAIL =
            AddressKey.one(UserProperty.EMAIL, "Seller.email");

    private SellerUserMapper() {}

    @Override
    public User toUser(Seller seller) {
        User.Builder user = User.builder(ID.required(seller.getId()));
        user.name(NAME.required(seller.getDisplayName()));
        user.email(EMAIL.toList(seller.getEmail()));
        user.custom(SellerCustomDataConverter.INSTANCE.toCustomData(seller));
        return user.build();
    }

    @Override
    public User toBrowserUser(Seller seller) {
        return toUser(seller);
    }

    @Override
    public ReadResult<Seller> read(User user) {
        Reading in = Reading.of("Seller", user);
        Seller seller = new Seller();
        if (ID.isIn(in)) {
            seller.setId(ID.requireFrom(in));
        }
        if (NAME.isIn(in)) {
            seller.setDisplayName(NAME.getFrom(in));
        }
        if (EMAIL.isIn(in)) {
            seller.setEmail(EMAIL.getFrom(in));
        }
        SellerCustomDataConverter.fill(seller, in);
        return in.result(seller);
    }

    @Override
    public User diff(User stored, Seller now) {
        return SellerCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
