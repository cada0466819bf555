package nestedbean;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.NestedKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.LongText;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Shopper}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class ShopperCustomDataConverter
        implements CustomDataWriter<Shopper>, CustomDataUpdater<Shopper> {
    public static final ShopperCustomDataConverter INSTANCE = new ShopperCustomDataConverter();

    /** {@code stars}: {@link Shopper#getStars}. */
    public static final FieldKey<Integer> STARS =
            FieldKey.of("stars", "Shopper.stars", IntegerText.INSTANCE);

    /** {@code billing_city}, formerly {@code billing_town}: {@link PostBox#getCity} of {@code billing}. */
    public static final FieldKey<String> BILLING_CITY =
            FieldKey.of("billing_city", "Shopper.billing.city", StringText.INSTANCE)
                    .formerly("billing_town");

    /** {@code billing_number}: {@link PostBox#getNumber} of {@code billing}. */
    public static final FieldKey<Integer> BILLING_NUMBER =
            FieldKey.of("billing_number", "Shopper.billing.number", IntegerText.INSTANCE)
                    .required();

    /** {@code shipping_city}, formerly {@code shipping_town}: {@link PostBox#getCity} of {@code shipping}. */
    public static final FieldKey<String> SHIPPING_CITY =
            FieldKey.of("shipping_city", "Shopper.shipping.city", StringText.INSTANCE)
                    .formerly("shipping_town");

    /** {@code shipping_number}: {@link PostBox#getNumber} of {@code shipping}. */
    public static final FieldKey<Integer> SHIPPING_NUMBER =
            FieldKey.of("shipping_number", "Shopper.shipping.number", IntegerText.INSTANCE)
                    .required();

    /** {@code office_id}: {@link Branch#getId} of {@code office}. */
    public static final FieldKey<Long> OFFICE_ID =
            FieldKey.of("office_id", "Shopper.office.id", LongText.INSTANCE).required();

    static final NestedKey BILLING = NestedKey.of("billing", "Shopper.billing");

    static final NestedKey SHIPPING = NestedKey.of("shipping", "Shopper.shipping");

    static final CustomKeys KEYS = CustomKeys.of(STARS, BILLING_CITY, BILLING_NUMBER, SHIPPING_CITY,
            SHIPPING_NUMBER, OFFICE_ID);

    private ShopperCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Shopper shopper) {
        WriteContext out = KEYS.write();
        STARS.putTo(out, shopper.getStars());
        PostBox billing = shopper.getBilling();
        if (billing != null) {
            BILLING_CITY.putTo(out, billing.getCity());
            BILLING_NUMBER.putTo(out, billing.getNumber());
        }
        PostBox shipping = shopper.getShipping();
        if (shipping != null) {
            SHIPPING_CITY.putTo(out, shipping.getCity());
            SHIPPING_NUMBER.putTo(out, shipping.getNumber());
        }
        Branch office = shopper.getOffice();
        if (office != null) {
            OFFICE_ID.putTo(out, office.getId());
        }
        return out.toCustomData();
    }

    @Override
    public Shopper applyTo(Shopper shopper, CustomData data) {
        ReadContext in = ReadContext.update("Shopper", data);
        try {
            fill(shopper, in);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            in.refuse(refused);
        }
        in.orThrow();
        return shopper;
    }

    /** Reads all custom fields, and sets them in a {@link Shopper} if nothing has failed. */
    static void fill(Shopper shopper, ReadContext in) {
        Integer stars = STARS.readFrom(in);
        PostBox billing = shopper.getBilling();
        BILLING.open(in, billing);
        String billingCity = BILLING_CITY.readOnto(in, billing == null ? null : billing.getCity());
        Integer billingNumber =
                BILLING_NUMBER.requireOnto(in, billing == null ? null : billing.getNumber());
        boolean hasBilling = BILLING.close(in);
        PostBox shipping = shopper.getShipping();
        SHIPPING.open(in, shipping);
        String shippingCity =
                SHIPPING_CITY.readOnto(in, shipping == null ? null : shipping.getCity());
        Integer shippingNumber =
                SHIPPING_NUMBER.requireOnto(in, shipping == null ? null : shipping.getNumber());
        boolean hasShipping = SHIPPING.close(in);
        if (in.failed()) {
            return;
        }
        if (hasBilling && billing == null) {
            in.at(BILLING);
            billing = new PostBox();
        }
        if (billing != null) {
            if (in.sets(BILLING_CITY, billingCity)) {
                billing.setCity(billingCity);
            }
            if (in.sets(BILLING_NUMBER, billingNumber)) {
                billing.setNumber(billingNumber == null ? 0 : billingNumber);
            }
        }
        if (hasShipping && shipping == null) {
            in.at(SHIPPING);
            shipping = new PostBox();
        }
        if (shipping != null) {
            if (in.sets(SHIPPING_CITY, shippingCity)) {
                shipping.setCity(shippingCity);
            }
            if (in.sets(SHIPPING_NUMBER, shippingNumber)) {
                shipping.setNumber(shippingNumber == null ? 0 : shippingNumber);
            }
        }
        if (in.sets(STARS, stars)) {
            shopper.setStars(stars);
        }
        if (BILLING.fills(in, shopper.getBilling(), billing)) {
            shopper.setBilling(billing);
        }
        if (SHIPPING.fills(in, shopper.getShipping(), shipping)) {
            shopper.setShipping(shipping);
        }
    }

    @Override
    public CustomData diff(CustomData stored, Shopper now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
