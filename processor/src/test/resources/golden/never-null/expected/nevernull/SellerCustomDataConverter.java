package nevernull;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter
        implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** {@code city}: {@link Seller#city}. */
    public static final FieldKey<String> CITY =
            FieldKey.of("city", "Seller.city", StringText.INSTANCE).required();

    /** {@code street}: {@link Seller#street}. */
    public static final FieldKey<String> STREET =
            FieldKey.of("street", "Seller.street", StringText.INSTANCE);

    /** {@code plan}, by default {@code free}: {@link Seller#plan}. */
    public static final FieldKey<String> PLAN =
            FieldKey.of("plan", "Seller.plan", StringText.INSTANCE).orElseText("free");

    static final CustomKeys KEYS = CustomKeys.of(CITY, STREET, PLAN);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        WriteContext out = KEYS.write();
        CITY.putTo(out, seller.city());
        STREET.putTo(out, seller.street());
        PLAN.putTo(out, seller.plan());
        return out.toCustomData();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        ReadContext in = ReadContext.update("Seller", data);
        String city = CITY.requireUpdateFrom(in, seller.city());
        String street = STREET.updateFrom(in, seller.street());
        String plan = PLAN.requireUpdateFrom(in, seller.plan());
        in.orThrow();
        try {
            return new Seller(seller.id(), seller.name(), seller.email(), seller.phone(),
                    seller.pushTokens(), city, street, plan);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.<Seller>refusal(refused).value();
        }
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
