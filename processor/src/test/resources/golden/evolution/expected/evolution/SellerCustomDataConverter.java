package evolution;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter
        implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** {@code last-seen}, formerly {@code seenAt}, {@code seen_at}: {@link Seller#lastSeen}. */
    public static final FieldKey<String> LAST_SEEN =
            FieldKey.of("last-seen", "Seller.lastSeen", StringText.INSTANCE)
                    .formerly("seenAt", "seen_at");

    /** {@code country}: {@link Seller#country}. */
    public static final FieldKey<String> COUNTRY =
            FieldKey.of("country", "Seller.country", StringText.INSTANCE).required();

    /** {@code orders}, by default {@code 0}: {@link Seller#orders}. */
    public static final FieldKey<Integer> ORDERS =
            FieldKey.of("orders", "Seller.orders", IntegerText.INSTANCE).orElseText("0");

    static final CustomKeys KEYS = CustomKeys.of(LAST_SEEN, COUNTRY, ORDERS)
            .retired("plan_tier", "legacy-score");

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        WriteContext out = KEYS.write();
        LAST_SEEN.putTo(out, seller.lastSeen());
        COUNTRY.putTo(out, seller.country());
        ORDERS.putTo(out, seller.orders());
        return out.toCustomData();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        ReadContext in = ReadContext.update("Seller", data);
        String lastSeen = LAST_SEEN.updateFrom(in, seller.lastSeen());
        String country = COUNTRY.updateFrom(in, seller.country());
        Integer orders = ORDERS.requireUpdateFrom(in, seller.orders());
        in.orThrow();
        try {
            return new Seller(seller.id(), seller.name(), lastSeen, country, orders);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.<Seller>refusal(refused).value();
        }
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
