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
            CustomKey.of("title", StringText.INSTANCE).property("Listing.title");

    /** The key of {@link Listing#getRooms}. */
    public static final CustomKey<Integer> ROOMS =
            CustomKey.of("rooms", IntegerText.INSTANCE).required().property("Listing.rooms");

    static final CustomKeys KEYS = CustomKeys.of(TITLE, ROOMS);

    private ListingCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Listing listing) {
        CustomData.Builder data = KEYS.builder();
        data.put(TITLE, listing.getTitle());
        data.put(ROOMS, listing.getRooms());
        return data.build();
    }

    @Override
    public ReadResult<Listing> read(CustomData data) {
        Reading in = Reading.of("Listing", data);
        Listing listing = new Listing();
        listing.setTitle(in.get(TITLE, listing.getTitle()));
        listing.setRooms(in.require(ROOMS, listing.getRooms()));
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
