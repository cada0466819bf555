package custommap;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.MapKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.StringText;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter
        implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** {@code city}: {@link Seller#city}. */
    public static final FieldKey<String> CITY =
            FieldKey.of("city", "Seller.city", StringText.INSTANCE);

    static final CustomKeys KEYS = CustomKeys.of(CITY);

    private static final MapKey CUSTOM = MapKey.of(UserProperty.CUSTOM, "Seller.custom");

    private SellerCustomDataConverter() {}

    @Override
    @NullUnmarked
    public CustomData toCustomData(Seller seller) {
        WriteContext out = KEYS.write();
        CITY.putTo(out, seller.city);
        out.putRest("Seller.custom", seller.custom);
        return out.toCustomData();
    }

    @Override
    @NullUnmarked
    public Seller applyTo(Seller seller, CustomData data) {
        ReadContext in = ReadContext.update("Seller", data);
        Map<String, String> custom = MapKey.mutable(in.updateRest(KEYS, seller.custom));
        try {
            fill(seller, in);
            if (in.sets(CUSTOM, custom)) {
                seller.custom = custom;
            }
        } catch (Exception | AssertionError | StackOverflowError refused) {
            in.refuse(refused);
        }
        in.orThrow();
        return seller;
    }

    /** Reads all custom fields, and sets them in a {@link Seller} if nothing has failed. */
    static void fill(Seller seller, ReadContext in) {
        String city = CITY.readFrom(in);
        if (in.sets(CITY, city)) {
            seller.city = city;
        }
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
