package nevernull;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** The key of {@link Seller#city}. */
    public static final CustomKey<String> CITY =
            CustomKey.of("city", "Seller.city", StringText.INSTANCE).required();

    /** The key of {@link Seller#street}. */
    public static final CustomKey<String> STREET =
            CustomKey.of("street", "Seller.street", StringText.INSTANCE);

    /** The key of {@link Seller#plan}. */
    public static final CustomKey<String> PLAN =
            CustomKey.of("plan", "Seller.plan", StringText.INSTANCE).orElseText("free");

    static final CustomKeys KEYS = CustomKeys.of(CITY, STREET, PLAN);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        CustomData.Builder data = KEYS.builder();
        CITY.putTo(data, seller.city());
        STREET.putTo(data, seller.street());
        PLAN.putTo(data, seller.plan());
        return data.build();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        Reading in = Reading.of("Seller", data);
        String city = CITY.requireUpdateFrom(in, seller.city());
        String street = STREET.updateFrom(in, seller.street());
        String plan = PLAN.requireUpdateFrom(in, seller.plan());
        in.orThrow();
        return new Seller(seller.id(), seller.name(), seller.email(), seller.phone(),
                seller.pushTokens(), city, street, plan);
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
