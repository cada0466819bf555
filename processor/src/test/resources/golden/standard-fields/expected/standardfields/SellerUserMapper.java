package standardfields;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.spi.AddressKey;
import dev.talkbind.runtime.spi.Optionals;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.UserKey;
import dev.talkbind.runtime.text.EnumText;
import dev.talkbind.runtime.text.LocaleText;
import dev.talkbind.runtime.text.StringText;
import dev.talkbind.runtime.text.UriText;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    private static final AddressKey<List<String>> EMAIL =
            AddressKey.list(UserProperty.EMAIL, "Seller.email");

    private static final AddressKey<Set<String>> PHONE =
            AddressKey.set(UserProperty.PHONE, "Seller.phone");

    private static final UserKey<String> WELCOME_MESSAGE =
            UserKey.of(UserProperty.WELCOME_MESSAGE, "Seller.welcomeMessage", StringText.INSTANCE);

    private static final UserKey<URI> PHOTO_URL =
            UserKey.of(UserProperty.PHOTO_URL, "Seller.photoUrl", UriText.INSTANCE);

    private static final UserKey<Seller.Role> ROLE =
            UserKey.of(UserProperty.ROLE, "Seller.role", EnumText.of(Seller.Role.values()));

    private static final UserKey<String> AVAILABILITY_TEXT =
            UserKey.of(UserProperty.AVAILABILITY_TEXT, "Seller.availabilityText",
                    StringText.INSTANCE);

    private static final UserKey<Locale> LOCALE =
            UserKey.of(UserProperty.LOCALE, "Seller.locale", LocaleText.INSTANCE);

    private SellerUserMapper() {}

    @Override
    @NullUnmarked
    public User toUser(Seller seller) {
        Objects.requireNonNull(seller, "SellerUserMapper was given null");
        User.Builder user = User.builder(ID.required(seller.id()));
        user.name(NAME.required(seller.name()));
        user.email(EMAIL.toList(seller.email()));
        user.phone(PHONE.toList(seller.phone()));
        user.welcomeMessage(WELCOME_MESSAGE.toTextOrNull(seller.welcomeMessage()));
        user.photoUrl(PHOTO_URL.toTextOrNull(seller.photoUrl()));
        user.role(ROLE.toTextOrNull(seller.role()));
        user.availabilityText(AVAILABILITY_TEXT.toTextOrNull(seller.availabilityText()));
        user.locale(LOCALE.toTextOrNull(Optionals.orNull(seller.locale())));
        user.pushTokens(seller.pushTokens());
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
        String id = ID.requireFrom(in);
        String name = NAME.readFrom(in);
        List<String> email = EMAIL.readFrom(in);
        Set<String> phone = PHONE.readFrom(in);
        String welcomeMessage = WELCOME_MESSAGE.readFrom(in);
        URI photoUrl = PHOTO_URL.readFrom(in);
        Seller.Role role = ROLE.readFrom(in);
        String availabilityText = AVAILABILITY_TEXT.readFrom(in);
        Locale locale = LOCALE.readFrom(in);
        Map<String, Boolean> pushTokens = in.pushTokens();
        if (in.failed()) {
            return in.failure();
        }
        try {
            return in.result(new Seller(id, name, email, phone, welcomeMessage, photoUrl, role,
                    availabilityText, Optional.ofNullable(locale), pushTokens));
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public User diff(User stored, Seller now) {
        User after = toUser(now);
        after = PHONE.inOrderOf(stored, after);
        return User.diff(stored, after);
    }
}
