package builder;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.BooleanText;
import dev.talkbind.runtime.text.IntegerText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** The key of {@link Seller#getRating}. */
    public static final CustomKey<Integer> RATING =
            CustomKey.of("rating", "Seller.rating", IntegerText.INSTANCE);

    /** The key of {@link Seller#isVerified}. */
    public static final CustomKey<Boolean> VERIFIED =
            CustomKey.of("verified", "Seller.verified", BooleanText.INSTANCE).required();

    static final CustomKeys KEYS = CustomKeys.of(RATING, VERIFIED);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        CustomData.Builder data = KEYS.builder();
        RATING.putTo(data, seller.getRating());
        VERIFIED.putTo(data, seller.isVerified());
        return data.build();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        Reading in = Reading.of("Seller", data);
        Integer rating = RATING.updateFrom(in, seller.getRating());
        Boolean verified = VERIFIED.requireUpdateFrom(in, seller.isVerified());
        in.orThrow();
        var builder = Seller.builder();
        builder.id(seller.getId());
        builder.name(seller.getName());
        builder.rating(rating);
        builder.verified(verified);
        return builder.build();
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
