package bean;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.BooleanText;
import dev.talkbind.runtime.text.InstantText;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** The key of {@link Seller#getLastSeen}. */
    public static final CustomKey<Instant> LAST_SEEN =
            CustomKey.of("lastSeen", "Seller.lastSeen", InstantText.INSTANCE);

    /** The key of {@link Seller#isVerified}. */
    public static final CustomKey<Boolean> VERIFIED =
            CustomKey.of("verified", "Seller.verified", BooleanText.INSTANCE).required();

    static final CustomKeys KEYS = CustomKeys.of(LAST_SEEN, VERIFIED);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        CustomData.Builder data = KEYS.builder();
        LAST_SEEN.putTo(data, seller.getLastSeen());
        VERIFIED.putTo(data, seller.isVerified());
        return data.build();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        Reading in = Reading.of("Seller", data);
        Instant lastSeen = LAST_SEEN.updateFrom(in, seller.getLastSeen());
        Boolean verified = VERIFIED.requireUpdateFrom(in, seller.isVerified());
        in.orThrow();
        seller.setLastSeen(lastSeen);
        seller.setVerified(verified);
        return seller;
    }

    /** Reads the custom fields of a new {@link Seller}, for its mapper. */
    static void fill(Seller seller, Reading in) {
        if (LAST_SEEN.isIn(in)) {
            seller.setLastSeen(LAST_SEEN.getFrom(in));
        }
        if (VERIFIED.isIn(in)) {
            seller.setVerified(VERIFIED.requireFrom(in));
        }
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
