package classconverters;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.ListText;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter
        implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** {@code verified}: {@link Seller#verified}. */
    public static final FieldKey<Boolean> VERIFIED =
            FieldKey.of("verified", "Seller.verified", YesNo.ONLY).required();

    /** {@code logins}: {@link Seller#logins}. */
    public static final FieldKey<List<Instant>> LOGINS =
            FieldKey.of("logins", "Seller.logins", ListText.of(new StampText()));

    /** {@code since}: {@link Seller#since}. */
    public static final FieldKey<Instant> SINCE =
            FieldKey.of("since", "Seller.since", new StampText());

    static final CustomKeys KEYS = CustomKeys.of(VERIFIED, LOGINS, SINCE);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        WriteContext out = KEYS.write();
        VERIFIED.putTo(out, seller.verified);
        LOGINS.putTo(out, seller.logins);
        SINCE.putTo(out, seller.since);
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
        Boolean verified = VERIFIED.requireFrom(in);
        List<Instant> logins = LOGINS.readFrom(in);
        Instant since = SINCE.readFrom(in);
        if (in.sets(VERIFIED, verified)) {
            seller.verified = verified;
        }
        if (in.sets(LOGINS, logins)) {
            seller.logins = logins;
        }
        if (in.sets(SINCE, since)) {
            seller.since = since;
        }
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
