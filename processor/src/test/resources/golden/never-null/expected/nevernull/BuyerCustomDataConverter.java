package nevernull;

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

/** Converts the custom data of {@link Buyer}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class BuyerCustomDataConverter
        implements CustomDataWriter<Buyer>, CustomDataUpdater<Buyer> {
    public static final BuyerCustomDataConverter INSTANCE = new BuyerCustomDataConverter();

    /** {@code city}: {@link Buyer#city}. */
    public static final FieldKey<String> CITY =
            FieldKey.of("city", "Buyer.city", StringText.INSTANCE);

    /** {@code street}: {@link Buyer#street}. */
    public static final FieldKey<String> STREET =
            FieldKey.of("street", "Buyer.street", StringText.INSTANCE);

    static final CustomKeys KEYS = CustomKeys.of(CITY, STREET);

    private static final MapKey CUSTOM = MapKey.of(UserProperty.CUSTOM, "Buyer.custom");

    private BuyerCustomDataConverter() {}

    @Override
    @NullUnmarked
    public CustomData toCustomData(Buyer buyer) {
        WriteContext out = KEYS.write();
        CITY.putTo(out, buyer.city);
        STREET.putTo(out, buyer.street);
        out.putRest("Buyer.custom", buyer.custom);
        return out.toCustomData();
    }

    @Override
    @NullUnmarked
    public Buyer applyTo(Buyer buyer, CustomData data) {
        ReadContext in = ReadContext.update("Buyer", data);
        Map<String, String> custom = MapKey.mutable(in.updateRest(KEYS, buyer.custom));
        try {
            fill(buyer, in);
            if (in.setsNonNull(CUSTOM, custom)) {
                buyer.custom = custom;
            }
        } catch (Exception | AssertionError | StackOverflowError refused) {
            in.refuse(refused);
        }
        in.orThrow();
        return buyer;
    }

    /** Reads all custom fields, and sets them in a {@link Buyer} if nothing has failed. */
    static void fill(Buyer buyer, ReadContext in) {
        String city = CITY.readNonNullFrom(in);
        String street = STREET.readFrom(in);
        if (in.setsNonNull(CITY, city)) {
            buyer.city = city;
        }
        if (in.sets(STREET, street)) {
            buyer.street = street;
        }
    }

    @Override
    public CustomData diff(CustomData stored, Buyer now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
