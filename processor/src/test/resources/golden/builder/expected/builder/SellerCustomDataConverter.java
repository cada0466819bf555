package builder;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.BooleanText;
import dev.talkbind.runtime.text.IntegerText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter
        implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** {@code rating}: {@link Seller#getRating}. */
    public static final FieldKey<Integer> RATING =
            FieldKey.of("rating", "Seller.rating", IntegerText.INSTANCE);

    /** {@code verified}: {@link Seller#isVerified}. */
    public static final FieldKey<Boolean> VERIFIED =
            FieldKey.of("verified", "Seller.verified", BooleanText.INSTANCE).required();

    static final CustomKeys KEYS = CustomKeys.of(RATING, VERIFIED);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        WriteContext out = KEYS.write();
        RATING.putTo(out, seller.getRating());
        VERIFIED.putTo(out, seller.isVerified());
        return out.toCustomData();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        ReadContext in = ReadContext.update("Seller", data);
        Integer rating = RATING.updateFrom(in, seller.getRating());
        Boolean verified = VERIFIED.requireUpdateFrom(in, seller.isVerified());
        in.orThrow();
        try {
            var builder = Seller.builder();
            builder.id(seller.getId());
            builder.name(seller.getName());
            if (in.setsNonNull(RATING, rating)) {
                builder.rating(rating);
            }
            in.at(VERIFIED);
            builder.verified(verified);
            in.atType();
            return builder.build();
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.<Seller>refusal(refused).value();
        }
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
