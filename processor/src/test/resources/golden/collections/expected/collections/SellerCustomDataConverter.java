package collections;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
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
public final class SellerCustomDataConverter
        implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** {@code cities}: {@link Seller#cities}. */
    public static final FieldKey<List<String>> CITIES =
            FieldKey.of("cities", "Seller.cities", ListText.of(StringText.INSTANCE));

    /** {@code closed}: {@link Seller#closed}. */
    public static final FieldKey<Set<DayOfWeek>> CLOSED =
            FieldKey.of("closed", "Seller.closed", SetText.of(EnumText.of(DayOfWeek.values())));

    static final CustomKeys KEYS = CustomKeys.of(CITIES, CLOSED);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        WriteContext out = KEYS.write();
        CITIES.putTo(out, seller.cities());
        CLOSED.putTo(out, seller.closed());
        return out.toCustomData();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        ReadContext in = ReadContext.update("Seller", data);
        List<String> cities = CITIES.updateFrom(in, seller.cities());
        Set<DayOfWeek> closed = CLOSED.updateFrom(in, seller.closed());
        in.orThrow();
        try {
            return new Seller(seller.id(), seller.name(), cities, closed);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.<Seller>refusal(refused).value();
        }
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
