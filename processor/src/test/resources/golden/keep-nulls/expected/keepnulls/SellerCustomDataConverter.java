package keepnulls;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter
        implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** {@code country}: {@link Seller#country}. */
    public static final FieldKey<String> COUNTRY =
            FieldKey.of("country", "Seller.country", StringText.INSTANCE);

    static final CustomKeys KEYS = CustomKeys.of(COUNTRY);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        WriteContext out = KEYS.writeKeepingNulls();
        COUNTRY.putTo(out, seller.country());
        return out.toCustomData();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        ReadContext in = ReadContext.update("Seller", data);
        String country = COUNTRY.updateFrom(in, seller.country());
        in.orThrow();
        try {
            return new Seller(seller.id(), seller.name(), seller.email(), country);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.<Seller>refusal(refused).value();
        }
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
