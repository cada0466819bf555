package inherited;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.LongText;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter
        implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** {@code parent}: {@link Seller#parent}. */
    public static final FieldKey<Long> PARENT =
            FieldKey.of("parent", "Account.parent", LongText.INSTANCE);

    /** {@code city}: {@link Seller#city}. */
    public static final FieldKey<String> CITY =
            FieldKey.of("city", "Seller.city", StringText.INSTANCE);

    static final CustomKeys KEYS = CustomKeys.of(PARENT, CITY);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        WriteContext out = KEYS.write();
        PARENT.putTo(out, seller.parent);
        CITY.putTo(out, seller.city);
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
        Long parent = PARENT.readFrom(in);
        String city = CITY.readFrom(in);
        if (in.sets(PARENT, parent)) {
            seller.parent = parent;
        }
        if (in.sets(CITY, city)) {
            seller.city = city;
        }
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
