package nestedrecord;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.UserKey;
import dev.talkbind.runtime.text.StringText;
import java.util.Objects;
import java.util.Optional;
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
        User.Builder user = User.builder(ID.required(seller.id()));
        user.name(NAME.required(seller.name()));
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
        String city = SellerCustomDataConverter.CITY.readFrom(in);
        SellerCustomDataConverter.PLAN.open(in, null);
        String planTier = SellerCustomDataConverter.PLAN_TIER.readFrom(in);
        String planPaidUntil = SellerCustomDataConverter.PLAN_PAID_UNTIL.readFrom(in);
        boolean hasPlan = SellerCustomDataConverter.PLAN.close(in);
        SellerCustomDataConverter.SHOP.open(in, null);
        String shopCity = SellerCustomDataConverter.SHOP_CITY.readFrom(in);
        Integer shopRank = SellerCustomDataConverter.SHOP_RANK.requireFrom(in);
        SellerCustomDataConverter.SHOP_GEO.open(in, null);
        Double shopGeoLat = SellerCustomDataConverter.SHOP_GEO_LAT.requireFrom(in);
        Double shopGeoLon = SellerCustomDataConverter.SHOP_GEO_LON.requireFrom(in);
        boolean hasShopGeo = SellerCustomDataConverter.SHOP_GEO.close(in);
        boolean hasShop = SellerCustomDataConverter.SHOP.close(in);
        if (in.failed()) {
            return in.failure();
        }
        try {
            Seller.Plan plan = null;
            if (hasPlan) {
                in.at(SellerCustomDataConverter.PLAN);
                plan = new Seller.Plan(planTier, planPaidUntil);
            }
            Seller.Geo shopGeo = null;
            if (hasShopGeo) {
                in.at(SellerCustomDataConverter.SHOP_GEO);
                shopGeo = new Seller.Geo(shopGeoLat, shopGeoLon);
            }
            Seller.Shop shop = null;
            if (hasShop) {
                in.at(SellerCustomDataConverter.SHOP);
                shop = new Seller.Shop(shopCity, shopRank, shopGeo);
            }
            in.atType();
            return in.result(new Seller(id, name, Optional.ofNullable(plan), shop, city));
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public User diff(User stored, Seller now) {
        return SellerCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
