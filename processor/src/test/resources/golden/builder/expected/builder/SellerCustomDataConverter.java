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
            CustomKey.of("rating", IntegerText.INSTANCE).property("Seller.rating");

    /** The key of {@link Seller#isVerified}. */
    public static final CustomKey<Boolean> VERIFIED =
            CustomKey.of("verified", BooleanText.INSTANCE).required().property("Seller.verified");

    static final CustomKeys KEYS = CustomKeys.of(RATING, VERIFIED);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        CustomData.Builder data = KEYS.builder();
        data.put(RATING, seller.getRating());
        data.put(VERIFIED, seller.isVerified());
        return data.build();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        Reading in = Reading.of("Seller", data);
        Integer rating = in.update(RATING, seller.getRating());
        Boolean verified = in.requireUpdate(VERIFIED, seller.isVerified());
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
