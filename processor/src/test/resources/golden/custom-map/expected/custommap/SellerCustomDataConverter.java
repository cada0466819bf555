package custommap;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.StringText;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** The key of {@link Seller#city}. */
    public static final CustomKey<String> CITY =
            CustomKey.of("city", "Seller.city", StringText.INSTANCE);

    static final CustomKeys KEYS = CustomKeys.of(CITY);

    private SellerCustomDataConverter() {}

    @Override
    @NullUnmarked
    public CustomData toCustomData(Seller seller) {
        CustomData.Builder data = KEYS.builder();
        CITY.putTo(data, seller.city);
        data.rest(KEYS, "Seller.custom", seller.custom);
        return data.build();
    }

    @Override
    @NullUnmarked
    public Seller applyTo(Seller seller, CustomData data) {
        Reading in = Reading.of("Seller", data);
        String city = CITY.updateFrom(in, seller.city);
        Map<String, String> custom = in.updateRest(KEYS, seller.custom);
        in.orThrow();
        seller.city = city;
        seller.custom = custom;
        return seller;
    }

    /** Reads the custom fields of a new {@link Seller}, for its mapper. */
    static void fill(Seller seller, Reading in) {
        if (CITY.isIn(in)) {
            seller.city = CITY.getFrom(in);
        }
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
