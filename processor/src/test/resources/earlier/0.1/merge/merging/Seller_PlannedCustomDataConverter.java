package merging;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.Optionals;
import dev.talkbind.runtime.text.StringText;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller.Planned}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class Seller_PlannedCustomDataConverter implements CustomDataWriter<Seller.Planned>, CustomDataUpdater<Seller.Planned> {
    public static final Seller_PlannedCustomDataConverter INSTANCE = new Seller_PlannedCustomDataConverter();

    /** The key of {@link Seller.Planned#city}. */
    public static final CustomKey<String> CITY =
            CustomKey.of("city", StringText.INSTANCE).property("Seller.Planned.city");

    static final CustomKeys KEYS = CustomKeys.of(CITY)
            .and(Seller_PlanCustomDataConverter.INSTANCE.keys());

    private Seller_PlannedCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller.Planned planned) {
        CustomData.Builder data = KEYS.builder();
        data.put(CITY, planned.city());
        data.putOptional(Seller_PlanCustomDataConverter.INSTANCE, Optionals.orNull(planned.custom()));
        return data.build();
    }

    @Override
    public Seller.Planned applyTo(Seller.Planned planned, CustomData data) {
        Reading in = Reading.of("Seller.Planned", data);
        String city = in.update(CITY, planned.city());
        Seller.Plan custom = in.updateIfAny(Seller_PlanCustomDataConverter.INSTANCE, Optionals.orNull(planned.custom()));
        in.orThrow();
        return new Seller.Planned(planned.id(), planned.name(), city, Optional.ofNullable(custom));
    }

    @Override
    public CustomData diff(CustomData stored, Seller.Planned now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
