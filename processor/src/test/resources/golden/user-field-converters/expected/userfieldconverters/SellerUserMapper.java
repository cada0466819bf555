package userfieldconverters;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.spi.AddressKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.UserKey;
import dev.talkbind.runtime.text.LongText;
import dev.talkbind.runtime.text.StringText;
import dev.talkbind.runtime.text.WrappedText;
import java.util.List;
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
            UserKey.of(UserProperty.NAME, "Seller.title", new UpperText());

    private static final UserKey<Long> PHOTO_URL =
            UserKey.of(UserProperty.PHOTO_URL, "Seller.avatar", new AvatarText());

    private static final AddressKey<String[]> PHONE =
            AddressKey.array(UserProperty.PHONE, "Seller.phones", new UpperText(), String[]::new);

    private static final AddressKey<List<Mail>> EMAIL =
            AddressKey.list(UserProperty.EMAIL, "Seller.email",
                    WrappedText.of(StringText.INSTANCE, Mail::address, Mail::new));

    private SellerUserMapper() {}

    @Override
    public User toUser(Seller seller) {
        Objects.requireNonNull(seller, "SellerUserMapper was given null");
        User.Builder user = User.builder(ID.required(seller.id()));
        user.name(NAME.required(seller.title()));
        user.photoUrl(PHOTO_URL.toTextOrNull(seller.avatar()));
        user.phone(PHONE.toList(seller.phones()));
        user.email(EMAIL.toList(seller.email()));
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
        String title = NAME.readFrom(in);
        Long avatar = PHOTO_URL.requireFrom(in);
        String[] phones = PHONE.readFrom(in);
        List<Mail> email = EMAIL.readFrom(in);
        if (in.failed()) {
            return in.failure();
        }
        try {
            return in.result(new Seller(id, title, avatar, phones, email));
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public User diff(User stored, Seller now) {
        return User.diff(stored, toUser(now));
    }
}
