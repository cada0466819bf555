package collections;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.EnumText;
import dev.talkbind.runtime.text.ListText;
import dev.talkbind.runtime.text.SetText;
import dev.talkbind.runtime.text.StringText;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** The key of {@link Seller#cities}. */
    public static final CustomKey<List<String>> CITIES =
            CustomKey.of("cities", "Seller.cities", ListText.of(StringText.INSTANCE));

    /** The key of {@link Seller#closed}. */
    public static final CustomKey<Set<DayOfWeek>> CLOSED =
            CustomKey.of("closed", "Seller.closed", SetText.of(EnumText.of(DayOfWeek.values())));

    static final CustomKeys KEYS = CustomKeys.of(CITIES, CLOSED);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        CustomData.Builder data = KEYS.builder();
        CITIES.putTo(data, seller.cities());
        CLOSED.putTo(data, seller.closed());
        return data.build();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        Reading in = Reading.of("Seller", data);
        List<String> cities = CITIES.updateFrom(in, seller.cities());
        Set<DayOfWeek> closed = CLOSED.updateFrom(in, seller.closed());
        in.orThrow();
        return new Seller(seller.id(), seller.name(), cities, closed);
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
