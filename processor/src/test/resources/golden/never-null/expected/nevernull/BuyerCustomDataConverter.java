package nevernull;

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

/** Converts the custom data of {@link Buyer}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class BuyerCustomDataConverter implements CustomDataWriter<Buyer>, CustomDataUpdater<Buyer> {
    public static final BuyerCustomDataConverter INSTANCE = new BuyerCustomDataConverter();

    /** The key of {@link Buyer#city}. */
    public static final CustomKey<String> CITY =
            CustomKey.of("city", "Buyer.city", StringText.INSTANCE);

    /** The key of {@link Buyer#street}. */
    public static final CustomKey<String> STREET =
            CustomKey.of("street", "Buyer.street", StringText.INSTANCE);

    static final CustomKeys KEYS = CustomKeys.of(CITY, STREET);

    private BuyerCustomDataConverter() {}

    @Override
    @NullUnmarked
    public CustomData toCustomData(Buyer buyer) {
        CustomData.Builder data = KEYS.builder();
        CITY.putTo(data, buyer.city);
        STREET.putTo(data, buyer.street);
        data.rest(KEYS, "Buyer.custom", buyer.custom);
        return data.build();
    }

    @Override
    @NullUnmarked
    public Buyer applyTo(Buyer buyer, CustomData data) {
        Reading in = Reading.of("Buyer", data);
        String city = CITY.requireUpdateFrom(in, buyer.city);
        String street = STREET.updateFrom(in, buyer.street);
        Map<String, String> custom = in.updateRest(KEYS, buyer.custom);
        in.orThrow();
        buyer.city = city;
        buyer.street = street;
        buyer.custom = custom;
        return buyer;
    }

    /** Reads the custom fields of a new {@link Buyer}, for its mapper. */
    static void fill(Buyer buyer, Reading in) {
        String city = CITY.getFrom(in);
        if (city != null) {
            buyer.city = city;
        }
        if (STREET.isIn(in)) {
            buyer.street = STREET.getFrom(in);
        }
    }

    @Override
    public CustomData diff(CustomData stored, Buyer now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
