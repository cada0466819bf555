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
            CustomKey.of("lastSeen", InstantText.INSTANCE).property("Seller.lastSeen");

    /** The key of {@link Seller#isVerified}. */
    public static final CustomKey<Boolean> VERIFIED =
            CustomKey.of("verified", BooleanText.INSTANCE).required().property("Seller.verified");

    static final CustomKeys KEYS = CustomKeys.of(LAST_SEEN, VERIFIED);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        CustomData.Builder data = KEYS.builder();
        data.put(LAST_SEEN, seller.getLastSeen());
        data.put(VERIFIED, seller.isVerified());
        return data.build();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        Reading in = Reading.of("Seller", data);
        Instant lastSeen = in.update(LAST_SEEN, seller.getLastSeen());
        Boolean verified = in.requireUpdate(VERIFIED, seller.isVerified());
        in.orThrow();
        seller.setLastSeen(lastSeen);
        seller.setVerified(verified);
        return seller;
    }

    /** Reads the custom fields of a new {@link Seller}, for its mapper. */
    static void fill(Seller seller, Reading in) {
        seller.setLastSeen(in.get(LAST_SEEN, seller.getLastSeen()));
        seller.setVerified(in.require(VERIFIED, seller.isVerified()));
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
