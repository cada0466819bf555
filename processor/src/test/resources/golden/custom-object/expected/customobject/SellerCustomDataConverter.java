package customobject;

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

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** The key of {@link Seller#city}. */
    public static final CustomKey<String> CITY =
            CustomKey.of("city", "Seller.city", StringText.INSTANCE);

    static final CustomKeys KEYS = CustomKeys.of(CITY)
            .and(Seller_PlanCustomDataConverter.INSTANCE.keys());

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        CustomData.Builder data = KEYS.builder();
        CITY.putTo(data, seller.city());
        data.putOptional(Seller_PlanCustomDataConverter.INSTANCE, Optionals.orNull(seller.plan()));
        return data.build();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        Reading in = Reading.of("Seller", data);
        String city = CITY.updateFrom(in, seller.city());
        Seller.Plan plan = in.updateIfAny(Seller_PlanCustomDataConverter.INSTANCE, Optionals.orNull(seller.plan()));
        in.orThrow();
        return new Seller(seller.id(), seller.name(), Optional.ofNullable(plan), city);
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
