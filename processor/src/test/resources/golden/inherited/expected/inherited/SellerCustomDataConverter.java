package inherited;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.LongText;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** The key of {@link Seller#parent}. */
    public static final CustomKey<Long> PARENT =
            CustomKey.of("parent", "Account.parent", LongText.INSTANCE);

    /** The key of {@link Seller#city}. */
    public static final CustomKey<String> CITY =
            CustomKey.of("city", "Seller.city", StringText.INSTANCE);

    static final CustomKeys KEYS = CustomKeys.of(PARENT, CITY);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        CustomData.Builder data = KEYS.builder();
        PARENT.putTo(data, seller.parent);
        CITY.putTo(data, seller.city);
        return data.build();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        Reading in = Reading.of("Seller", data);
        Long parent = PARENT.updateFrom(in, seller.parent);
        String city = CITY.updateFrom(in, seller.city);
        in.orThrow();
        seller.parent = parent;
        seller.city = city;
        return seller;
    }

    /** Reads the custom fields of a new {@link Seller}, for its mapper. */
    static void fill(Seller seller, Reading in) {
        if (PARENT.isIn(in)) {
            seller.parent = PARENT.getFrom(in);
        }
        if (CITY.isIn(in)) {
            seller.city = CITY.getFrom(in);
        }
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
