package customdata;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataConverter;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.BigDecimalText;
import dev.talkbind.runtime.text.StringText;
import java.math.BigDecimal;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Listing}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class ListingCustomDataConverter implements CustomDataConverter<Listing> {
    public static final ListingCustomDataConverter INSTANCE = new ListingCustomDataConverter();

    /** {@code title}: {@link Listing#title}. */
    public static final FieldKey<String> TITLE =
            FieldKey.of("title", "Listing.title", StringText.INSTANCE);

    /** {@code price}: {@link Listing#price}. */
    public static final FieldKey<BigDecimal> PRICE =
            FieldKey.of("price", "Listing.price", BigDecimalText.INSTANCE).required();

    public static final CustomKeys KEYS = CustomKeys.of(TITLE, PRICE);

    private ListingCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Listing listing) {
        Objects.requireNonNull(listing, "ListingCustomDataConverter was given null");
        WriteContext out = KEYS.write();
        TITLE.putTo(out, listing.title());
        PRICE.putTo(out, listing.price());
        return out.toCustomData();
    }

    @Override
    public ReadResult<Listing> read(CustomData data) {
        ReadContext in = ReadContext.of("Listing", data);
        String title = TITLE.readFrom(in);
        BigDecimal price = PRICE.readFrom(in);
        if (in.failed()) {
            return in.failure();
        }
        try {
            return in.result(new Listing(title, price, /* note= */ (String) null));
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public CustomData diff(CustomData stored, Listing now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
