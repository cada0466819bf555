package merging;

import dev.talkbind.annotations.NullHandling;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.AddressKey;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserKey;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Maps {@link Seller.Keeping} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class Seller_KeepingUserMapper implements UserMapper<Seller.Keeping> {
    public static final Seller_KeepingUserMapper INSTANCE = new Seller_KeepingUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Seller.Keeping.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Seller.Keeping.name", StringText.INSTANCE);

    private static final AddressKey<String> EMAIL =
            AddressKey.one(UserProperty.EMAIL, "Seller.Keeping.email");

    private Seller_KeepingUserMapper() {}

    @Override
    public User toUser(Seller.Keeping keeping) {
        User.Builder user = User.builder(ID.required(keeping.id()));
        user.nulls(NullHandling.KEEP);
        user.name(NAME.required(keeping.name()));
        user.email(EMAIL.toList(keeping.email()));
        user.custom(Seller_KeepingCustomDataConverter.INSTANCE.toCustomData(keeping));
        return user.build();
    }

    @Override
    public User toBrowserUser(Seller.Keeping keeping) {
        return toUser(keeping);
    }

    @Override
    public ReadResult<Seller.Keeping> read(User user) {
        Reading in = Reading.of("Seller.Keeping", user);
        String id = in.require(ID);
        String name = in.get(NAME);
        String email = in.get(EMAIL);
        String city = in.get(Seller_KeepingCustomDataConverter.CITY);
        if (in.failed()) {
            return in.failure();
        }
        return in.result(new Seller.Keeping(id, name, email, city));
    }

    @Override
    public User diff(User stored, Seller.Keeping now) {
        return Seller_KeepingCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
