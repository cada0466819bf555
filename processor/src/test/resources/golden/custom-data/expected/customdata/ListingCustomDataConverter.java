package customdata;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataConverter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.BigDecimalText;
import dev.talkbind.runtime.text.StringText;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Listing}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class ListingCustomDataConverter implements CustomDataConverter<Listing> {
    public static final ListingCustomDataConverter INSTANCE = new ListingCustomDataConverter();

    /** The key of {@link Listing#title}. */
    public static final CustomKey<String> TITLE =
            CustomKey.of("title", "Listing.title", StringText.INSTANCE);

    /** The key of {@link Listing#price}. */
    public static final CustomKey<BigDecimal> PRICE =
            CustomKey.of("price", "Listing.price", BigDecimalText.INSTANCE).required();

    static final CustomKeys KEYS = CustomKeys.of(TITLE, PRICE);

    private ListingCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Listing listing) {
        CustomData.Builder data = KEYS.builder();
        TITLE.putTo(data, listing.title());
        PRICE.putTo(data, listing.price());
        return data.build();
    }

    @Override
    public ReadResult<Listing> read(CustomData data) {
        Reading in = Reading.of("Listing", data);
        String title = TITLE.getFrom(in);
        BigDecimal price = PRICE.getFrom(in);
        if (in.failed()) {
            return in.failure();
        }
        return in.result(new Listing(title, price, (String) null));
    }

    @Override
    public CustomKeys keys() {
        return KEYS;
    }

    @Override
    public CustomData diff(CustomData stored, Listing now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
