package com.acme;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataConverter;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Listing}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class ListingCustomDataConverter implements CustomDataConverter<Listing> {
    public static final ListingCustomDataConverter INSTANCE = new ListingCustomDataConverter();

    /** The key of {@link Listing#city}. */
    public static final FieldKey<String> CITY =
            FieldKey.of("city", "Listing.city", StringText.INSTANCE);

    public static final CustomKeys KEYS = CustomKeys.of(CITY);

    private ListingCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Listing listing) {
        WriteContext out = KEYS.write();
        CITY.putTo(out, listing.city());
        return out.toCustomData();
    }

    @Override
    public ReadResult<Listing> read(CustomData data) {
        ReadContext in = ReadContext.of("Listing", data);
        String city = CITY.readFrom(in);
        if (in.failed()) {
            return in.failure();
        }
        try {
            return in.result(new Listing(city));
        } catch (Exception refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public CustomData diff(CustomData stored, Listing now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
