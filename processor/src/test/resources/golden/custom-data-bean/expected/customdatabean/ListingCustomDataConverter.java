package customdatabean;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataConverter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Listing}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class ListingCustomDataConverter implements CustomDataConverter<Listing> {
    public static final ListingCustomDataConverter INSTANCE = new ListingCustomDataConverter();

    /** The key of {@link Listing#getTitle}. */
    public static final CustomKey<String> TITLE =
            CustomKey.of("title", "Listing.title", StringText.INSTANCE);

    /** The key of {@link Listing#getRooms}. */
    public static final CustomKey<Integer> ROOMS =
            CustomKey.of("rooms", "Listing.rooms", IntegerText.INSTANCE).required();

    static final CustomKeys KEYS = CustomKeys.of(TITLE, ROOMS);

    private ListingCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Listing listing) {
        CustomData.Builder data = KEYS.builder();
        TITLE.putTo(data, listing.getTitle());
        ROOMS.putTo(data, listing.getRooms());
        return data.build();
    }

    @Override
    public ReadResult<Listing> read(CustomData data) {
        Reading in = Reading.of("Listing", data);
        Listing listing = new Listing();
        if (TITLE.isIn(in)) {
            listing.setTitle(TITLE.getFrom(in));
        }
        if (ROOMS.isIn(in)) {
            listing.setRooms(ROOMS.requireFrom(in));
        }
        return in.result(listing);
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
