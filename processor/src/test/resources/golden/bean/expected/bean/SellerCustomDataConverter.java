package bean;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.BooleanText;
import dev.talkbind.runtime.text.InstantText;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter
        implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** {@code lastSeen}: {@link Seller#getLastSeen}. */
    public static final FieldKey<Instant> LAST_SEEN =
            FieldKey.of("lastSeen", "Seller.lastSeen", InstantText.INSTANCE);

    /** {@code verified}: {@link Seller#isVerified}. */
    public static final FieldKey<Boolean> VERIFIED =
            FieldKey.of("verified", "Seller.verified", BooleanText.INSTANCE).required();

    static final CustomKeys KEYS = CustomKeys.of(LAST_SEEN, VERIFIED);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        WriteContext out = KEYS.write();
        LAST_SEEN.putTo(out, seller.getLastSeen());
        VERIFIED.putTo(out, seller.isVerified());
        return out.toCustomData();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        ReadContext in = ReadContext.update("Seller", data);
        try {
            fill(seller, in);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            in.refuse(refused);
        }
        in.orThrow();
        return seller;
    }

    /** Reads all custom fields, and sets them in a {@link Seller} if nothing has failed. */
    static void fill(Seller seller, ReadContext in) {
        Instant lastSeen = LAST_SEEN.readFrom(in);
        Boolean verified = VERIFIED.requireFrom(in);
        if (in.sets(LAST_SEEN, lastSeen)) {
            seller.setLastSeen(lastSeen);
        }
        if (in.sets(VERIFIED, verified)) {
            seller.setVerified(verified);
        }
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
