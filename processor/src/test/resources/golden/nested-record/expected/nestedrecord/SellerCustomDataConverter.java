package nestedrecord;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.NestedKey;
import dev.talkbind.runtime.spi.Optionals;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.DoubleText;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.StringText;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter
        implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** {@code city}: {@link Seller#city}. */
    public static final FieldKey<String> CITY =
            FieldKey.of("city", "Seller.city", StringText.INSTANCE);

    /** {@code tier}: {@link Seller.Plan#tier} of {@code plan}. */
    public static final FieldKey<String> PLAN_TIER =
            FieldKey.of("tier", "Seller.plan.tier", StringText.INSTANCE);

    /** {@code paid-until}: {@link Seller.Plan#paidUntil} of {@code plan}. */
    public static final FieldKey<String> PLAN_PAID_UNTIL =
            FieldKey.of("paid-until", "Seller.plan.paidUntil", StringText.INSTANCE);

    /** {@code shop_city}: {@link Seller.Shop#city} of {@code shop}. */
    public static final FieldKey<String> SHOP_CITY =
            FieldKey.of("shop_city", "Seller.shop.city", StringText.INSTANCE);

    /** {@code shop_rank}: {@link Seller.Shop#rank} of {@code shop}. */
    public static final FieldKey<Integer> SHOP_RANK =
            FieldKey.of("shop_rank", "Seller.shop.rank", IntegerText.INSTANCE).required();

    /** {@code shop_geo_lat}: {@link Seller.Geo#lat} of {@code shop.geo}. */
    public static final FieldKey<Double> SHOP_GEO_LAT =
            FieldKey.of("shop_geo_lat", "Seller.shop.geo.lat", DoubleText.INSTANCE).required();

    /** {@code shop_geo_lon}: {@link Seller.Geo#lon} of {@code shop.geo}. */
    public static final FieldKey<Double> SHOP_GEO_LON =
            FieldKey.of("shop_geo_lon", "Seller.shop.geo.lon", DoubleText.INSTANCE).required();

    static final NestedKey PLAN = NestedKey.of("plan", "Seller.plan");

    static final NestedKey SHOP = NestedKey.of("shop", "Seller.shop");

    static final NestedKey SHOP_GEO = NestedKey.of("shop.geo", "Seller.shop.geo");

    static final CustomKeys KEYS = CustomKeys.of(CITY, PLAN_TIER, PLAN_PAID_UNTIL, SHOP_CITY,
            SHOP_RANK, SHOP_GEO_LAT, SHOP_GEO_LON);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        WriteContext out = KEYS.write();
        CITY.putTo(out, seller.city());
        Seller.Plan plan = Optionals.orNull(seller.plan());
        if (plan != null) {
            PLAN_TIER.putTo(out, plan.tier());
            PLAN_PAID_UNTIL.putTo(out, plan.paidUntil());
        }
        Seller.Shop shop = seller.shop();
        if (shop != null) {
            SHOP_CITY.putTo(out, shop.city());
            SHOP_RANK.putTo(out, shop.rank());
            Seller.Geo shopGeo = shop.geo();
            if (shopGeo != null) {
                SHOP_GEO_LAT.putTo(out, shopGeo.lat());
                SHOP_GEO_LON.putTo(out, shopGeo.lon());
            }
        }
        return out.toCustomData();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        ReadContext in = ReadContext.update("Seller", data);
        String city = CITY.updateFrom(in, seller.city());
        Seller.Plan plan = Optionals.orNull(seller.plan());
        PLAN.open(in, plan);
        String planTier = PLAN_TIER.updateFrom(in, plan == null ? null : plan.tier());
        String planPaidUntil =
                PLAN_PAID_UNTIL.updateFrom(in, plan == null ? null : plan.paidUntil());
        boolean hasPlan = PLAN.close(in);
        plan = PLAN.unlessCleared(in, plan);
        Seller.Shop shop = seller.shop();
        SHOP.open(in, shop);
        String shopCity = SHOP_CITY.updateFrom(in, shop == null ? null : shop.city());
        Integer shopRank = SHOP_RANK.requireUpdateFrom(in, shop == null ? null : shop.rank());
        Seller.Geo shopGeo = shop == null ? null : shop.geo();
        SHOP_GEO.open(in, shopGeo);
        Double shopGeoLat =
                SHOP_GEO_LAT.requireUpdateFrom(in, shopGeo == null ? null : shopGeo.lat());
        Double shopGeoLon =
                SHOP_GEO_LON.requireUpdateFrom(in, shopGeo == null ? null : shopGeo.lon());
        boolean hasShopGeo = SHOP_GEO.close(in);
        shopGeo = SHOP_GEO.unlessCleared(in, shopGeo);
        boolean hasShop = SHOP.close(in);
        shop = SHOP.unlessCleared(in, shop);
        in.orThrow();
        try {
            if (hasPlan) {
                in.at(PLAN);
                plan = new Seller.Plan(planTier, planPaidUntil);
            }
            if (hasShopGeo) {
                in.at(SHOP_GEO);
                shopGeo = new Seller.Geo(shopGeoLat, shopGeoLon);
            }
            if (hasShop) {
                in.at(SHOP);
                shop = new Seller.Shop(shopCity, shopRank, shopGeo);
            }
            in.atType();
            return new Seller(seller.id(), seller.name(), Optional.ofNullable(plan), shop, city);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.<Seller>refusal(refused).value();
        }
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
