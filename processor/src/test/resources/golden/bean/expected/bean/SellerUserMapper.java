package bean;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.spi.AddressKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.UserKey;
import dev.talkbind.runtime.text.LongText;
import dev.talkbind.runtime.text.StringText;
import java.util.Objects;
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
        Objects.requireNonNull(seller, "SellerUserMapper was given null");
        User.Builder user = User.builder(ID.required(seller.getId()));
        user.name(NAME.required(seller.getDisplayName()));
        user.email(seller.getEmail());
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
        Long id = ID.requireFrom(in);
        String displayName = NAME.readFrom(in);
        String email = EMAIL.readFrom(in);
        try {
            Seller seller = new Seller();
            SellerCustomDataConverter.fill(seller, in);
            if (in.sets(ID, id)) {
                seller.setId(id);
            }
            if (in.sets(NAME, displayName)) {
                seller.setDisplayName(displayName);
            }
            if (in.sets(EMAIL, email)) {
                seller.setEmail(email);
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
