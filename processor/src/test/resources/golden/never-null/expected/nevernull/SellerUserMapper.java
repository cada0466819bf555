package nevernull;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.spi.AddressKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.UserKey;
import dev.talkbind.runtime.text.LongText;
import dev.talkbind.runtime.text.StringText;
import java.util.List;
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

    private static final UserKey<Long> ID =
            UserKey.of(UserProperty.ID, "Seller.id", LongText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Seller.name", StringText.INSTANCE);

    private static final AddressKey<String> EMAIL =
            AddressKey.one(UserProperty.EMAIL, "Seller.email");

    private static final AddressKey<List<String>> PHONE =
            AddressKey.list(UserProperty.PHONE, "Seller.phone");

    private SellerUserMapper() {}

    @Override
    @NullUnmarked
    public User toUser(Seller seller) {
        Objects.requireNonNull(seller, "SellerUserMapper was given null");
        User.Builder user = User.builder(ID.required(seller.id()));
        user.name(NAME.required(seller.name()));
        user.email(seller.email());
        user.phone(PHONE.toList(seller.phone()));
        user.pushTokens(seller.pushTokens());
        user.custom(SellerCustomDataConverter.INSTANCE.toCustomData(seller));
        return user.build();
    }

    @Override
    public User toBrowserUser(Seller seller) {
        return toUser(seller).without(UserProperty.PUSH_TOKENS);
    }

    @Override
    @NullUnmarked
    public ReadResult<Seller> read(User user) {
        ReadContext in = ReadContext.of("Seller", user);
        Long id = ID.requireFrom(in);
        String name = NAME.requireFrom(in);
        String email = EMAIL.readFrom(in);
        List<String> phone = PHONE.requireFrom(in);
        Map<String, Boolean> pushTokens = in.requirePushTokens();
        String city = SellerCustomDataConverter.CITY.requireFrom(in);
        String street = SellerCustomDataConverter.STREET.readFrom(in);
        String plan = SellerCustomDataConverter.PLAN.requireFrom(in);
        if (in.failed()) {
            return in.failure();
        }
        try {
            return in.result(new Seller(id, name, email, phone, pushTokens, city, street, plan));
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public User diff(User stored, Seller now) {
        return SellerCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
