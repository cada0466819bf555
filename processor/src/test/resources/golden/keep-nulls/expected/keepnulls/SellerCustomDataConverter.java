package keepnulls;

import dev.talkbind.annotations.NullHandling;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** The key of {@link Seller#country}. */
    public static final CustomKey<String> COUNTRY =
            CustomKey.of("country", "Seller.country", StringText.INSTANCE);

    static final CustomKeys KEYS = CustomKeys.of(COUNTRY);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        CustomData.Builder data = KEYS.builder();
        data.nulls(NullHandling.KEEP);
        COUNTRY.putTo(data, seller.country());
        return data.build();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        Reading in = Reading.of("Seller", data);
        String country = COUNTRY.updateFrom(in, seller.country());
        in.orThrow();
        return new Seller(seller.id(), seller.name(), seller.email(), country);
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
