package view;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.UserKey;
import dev.talkbind.runtime.text.LongText;
import dev.talkbind.runtime.text.StringText;
import java.time.LocalDate;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import view.vendor.Shop;
import view.vendor.Trader;

/** Maps {@link Trader} to TalkJS users and back, as {@link SellerChat} says. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
final class SellerChatUserMapper implements UserMapper<Trader> {
    static final SellerChatUserMapper INSTANCE = new SellerChatUserMapper();

    private static final UserKey<Long> ID =
            UserKey.of(UserProperty.ID, "SellerChat.id", LongText.INSTANCE).prefix("seller-");

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "SellerChat.name", StringText.INSTANCE);

    private SellerChatUserMapper() {}

    @Override
    public User toUser(Trader trader) {
        Objects.requireNonNull(trader, "SellerChatUserMapper was given null");
        User.Builder user = User.builder(ID.required(trader.getId()));
        user.name(NAME.required(SellerChat.name(trader)));
        user.role("seller");
        user.custom(SellerChatCustomDataConverter.INSTANCE.toCustomData(trader));
        return user.build();
    }

    @Override
    public User toBrowserUser(Trader trader) {
        return toUser(trader);
    }

    @Override
    public ReadResult<Trader> read(User user) {
        ReadContext in = ReadContext.of("SellerChat", user);
        in.requireRole("seller");
        Long id = ID.requireFrom(in);
        String first = SellerChatCustomDataConverter.FIRST.readFrom(in);
        String last = SellerChatCustomDataConverter.LAST.readFrom(in);
        LocalDate memberSince = SellerChatCustomDataConverter.MEMBER_SINCE.readFrom(in);
        SellerChatCustomDataConverter.SHOP.open(in, null);
        String shopCity = SellerChatCustomDataConverter.SHOP_CITY.readFrom(in);
        Integer shopStars = SellerChatCustomDataConverter.SHOP_STARS.requireFrom(in);
        boolean hasShop = SellerChatCustomDataConverter.SHOP.close(in);
        if (in.failed()) {
            return in.failure();
        }
        try {
            Shop shop = null;
            if (hasShop) {
                in.at(SellerChatCustomDataConverter.SHOP);
                shop = new Shop(shopCity, shopStars);
            }
            in.atType();
            Trader trader = SellerChat.trader(id, first, last);
            if (in.sets(SellerChatCustomDataConverter.MEMBER_SINCE, memberSince)) {
                trader.setMemberSince(memberSince);
            }
            if (SellerChatCustomDataConverter.SHOP.replaces(in, trader.getShop(), shop)) {
                trader.setShop(shop);
            }
            return in.result(trader);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public User diff(User stored, Trader now) {
        return SellerChatCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
