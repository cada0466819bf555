package merging;

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

/** Converts the custom data of {@link Seller.Keeping}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class Seller_KeepingCustomDataConverter implements CustomDataWriter<Seller.Keeping>, CustomDataUpdater<Seller.Keeping> {
    public static final Seller_KeepingCustomDataConverter INSTANCE = new Seller_KeepingCustomDataConverter();

    /** The key of {@link Seller.Keeping#city}. */
    public static final CustomKey<String> CITY = CustomKey.of("city", StringText.INSTANCE)
            .formerly("town")
            .property("Seller.Keeping.city");

    static final CustomKeys KEYS = CustomKeys.of(CITY);

    private Seller_KeepingCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller.Keeping keeping) {
        CustomData.Builder data = KEYS.builder();
        data.nulls(NullHandling.KEEP);
        data.put(CITY, keeping.city());
        return data.build();
    }

    @Override
    public Seller.Keeping applyTo(Seller.Keeping keeping, CustomData data) {
        Reading in = Reading.of("Seller.Keeping", data);
        String city = in.update(CITY, keeping.city());
        in.orThrow();
        return new Seller.Keeping(keeping.id(), keeping.name(), keeping.email(), city);
    }

    @Override
    public CustomData diff(CustomData stored, Seller.Keeping now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
