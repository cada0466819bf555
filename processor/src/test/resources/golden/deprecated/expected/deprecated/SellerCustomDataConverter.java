package deprecated;

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
@SuppressWarnings({"deprecation", "removal"})
public final class SellerCustomDataConverter implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** The key of {@link Seller#fax}. */
    public static final CustomKey<String> FAX =
            CustomKey.of("fax", "Seller.fax", StringText.INSTANCE);

    static final CustomKeys KEYS = CustomKeys.of(FAX);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        CustomData.Builder data = KEYS.builder();
        FAX.putTo(data, seller.fax);
        return data.build();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        Reading in = Reading.of("Seller", data);
        String fax = FAX.updateFrom(in, seller.fax);
        in.orThrow();
        seller.fax = fax;
        return seller;
    }

    /** Reads the custom fields of a new {@link Seller}, for its mapper. */
    static void fill(Seller seller, Reading in) {
        if (FAX.isIn(in)) {
            seller.fax = FAX.getFrom(in);
        }
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
