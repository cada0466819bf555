package view;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.NestedKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.LocalDateText;
import dev.talkbind.runtime.text.StringText;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import view.vendor.Shop;
import view.vendor.Trader;

/** Converts the custom data of {@link Trader}, key by key, as {@link SellerChat} says. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
final class SellerChatCustomDataConverter
        implements CustomDataWriter<Trader>, CustomDataUpdater<Trader> {
    static final SellerChatCustomDataConverter INSTANCE = new SellerChatCustomDataConverter();

    /** {@code first}: {@link Trader#getFirst}. */
    static final FieldKey<String> FIRST =
            FieldKey.of("first", "SellerChat.first", StringText.INSTANCE);

    /** {@code last}: {@link Trader#getLast}. */
    static final FieldKey<String> LAST =
            FieldKey.of("last", "SellerChat.last", StringText.INSTANCE);

    /** {@code since}: {@link Trader#getMemberSince}. */
    static final FieldKey<LocalDate> MEMBER_SINCE =
            FieldKey.of("since", "SellerChat.memberSince", LocalDateText.INSTANCE);

    /** {@code shop_city}: {@link Shop#city} of {@code shop}. */
    static final FieldKey<String> SHOP_CITY =
            FieldKey.of("shop_city", "SellerChat.shop.city", StringText.INSTANCE);

    /** {@code shop_stars}: {@link Shop#stars} of {@code shop}. */
    static final FieldKey<Integer> SHOP_STARS =
            FieldKey.of("shop_stars", "SellerChat.shop.stars", IntegerText.INSTANCE).required();

    /** {@code shop_badge}: {@link ShopChat#badge} of {@code shop}. */
    static final FieldKey<String> SHOP_BADGE =
            FieldKey.of("shop_badge", "SellerChat.shop.badge", StringText.INSTANCE);

    static final NestedKey SHOP = NestedKey.of("shop", "SellerChat.shop");

    static final CustomKeys KEYS = CustomKeys.of(FIRST, LAST, MEMBER_SINCE, SHOP_CITY, SHOP_STARS,
            SHOP_BADGE);

    private SellerChatCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Trader trader) {
        WriteContext out = KEYS.write();
        FIRST.putTo(out, trader.getFirst());
        LAST.putTo(out, trader.getLast());
        MEMBER_SINCE.putTo(out, trader.getMemberSince());
        Shop shop = trader.getShop();
        if (shop != null) {
            SHOP_CITY.putTo(out, shop.city());
            SHOP_STARS.putTo(out, shop.stars());
            SHOP_BADGE.putTo(out, ShopChat.badge(shop));
        }
        return out.toCustomData();
    }

    @Override
    public Trader applyTo(Trader trader, CustomData data) {
        ReadContext in = ReadContext.update("SellerChat", data);
        String first = FIRST.updateFrom(in, trader.getFirst());
        String last = LAST.updateFrom(in, trader.getLast());
        LocalDate memberSince = MEMBER_SINCE.updateFrom(in, trader.getMemberSince());
        Shop shop = trader.getShop();
        SHOP.open(in, shop);
        String shopCity = SHOP_CITY.updateFrom(in, shop == null ? null : shop.city());
        Integer shopStars = SHOP_STARS.requireUpdateFrom(in, shop == null ? null : shop.stars());
        boolean hasShop = SHOP.close(in);
        shop = SHOP.unlessCleared(in, shop);
        in.orThrow();
        try {
            if (hasShop) {
                in.at(SHOP);
                shop = new Shop(shopCity, shopStars);
            }
            in.atType();
            Trader copy = SellerChat.trader(trader.getId(), first, last);
            in.at(MEMBER_SINCE);
            copy.setMemberSince(memberSince);
            in.at(SHOP);
            copy.setShop(shop);
            return copy;
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.<Trader>refusal(refused).value();
        }
    }

    @Override
    public CustomData diff(CustomData stored, Trader now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
