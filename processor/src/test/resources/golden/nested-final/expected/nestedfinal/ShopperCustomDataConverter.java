package nestedfinal;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.NestedKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Shopper}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class ShopperCustomDataConverter
        implements CustomDataWriter<Shopper>, CustomDataUpdater<Shopper> {
    public static final ShopperCustomDataConverter INSTANCE = new ShopperCustomDataConverter();

    /** {@code billing_city}: {@link Shopper.PostBox#city} of {@code billing}. */
    public static final FieldKey<String> BILLING_CITY =
            FieldKey.of("billing_city", "Shopper.billing.city", StringText.INSTANCE);

    /** {@code billing_number}: {@link Shopper.PostBox#number} of {@code billing}. */
    public static final FieldKey<Integer> BILLING_NUMBER =
            FieldKey.of("billing_number", "Shopper.billing.number", IntegerText.INSTANCE)
                    .required();

    static final NestedKey BILLING = NestedKey.of("billing", "Shopper.billing");

    static final CustomKeys KEYS = CustomKeys.of(BILLING_CITY, BILLING_NUMBER);

    private ShopperCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Shopper shopper) {
        WriteContext out = KEYS.write();
        Shopper.PostBox billing = shopper.getBilling();
        if (billing != null) {
            BILLING_CITY.putTo(out, billing.city);
            BILLING_NUMBER.putTo(out, billing.number);
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
        Shopper.PostBox billing = shopper.getBilling();
        BILLING.open(in, billing);
        String billingCity = BILLING_CITY.readOnto(in, billing == null ? null : billing.city);
        Integer billingNumber =
                BILLING_NUMBER.requireOnto(in, billing == null ? null : billing.number);
        BILLING.closeFixed(in);
        if (in.failed()) {
            return;
        }
        if (billing != null) {
            if (in.sets(BILLING_CITY, billingCity)) {
                billing.city = billingCity;
            }
            if (in.sets(BILLING_NUMBER, billingNumber)) {
                billing.number = billingNumber == null ? 0 : billingNumber;
            }
        }
    }

    @Override
    public CustomData diff(CustomData stored, Shopper now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
