package customdatabean;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataConverter;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.StringText;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Listing}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class ListingCustomDataConverter implements CustomDataConverter<Listing> {
    public static final ListingCustomDataConverter INSTANCE = new ListingCustomDataConverter();

    /** {@code title}: {@link Listing#getTitle}. */
    public static final FieldKey<String> TITLE =
            FieldKey.of("title", "Listing.title", StringText.INSTANCE);

    /** {@code rooms}: {@link Listing#getRooms}. */
    public static final FieldKey<Integer> ROOMS =
            FieldKey.of("rooms", "Listing.rooms", IntegerText.INSTANCE).required();

    public static final CustomKeys KEYS = CustomKeys.of(TITLE, ROOMS);

    private ListingCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Listing listing) {
        Objects.requireNonNull(listing, "ListingCustomDataConverter was given null");
        WriteContext out = KEYS.write();
        TITLE.putTo(out, listing.getTitle());
        ROOMS.putTo(out, listing.getRooms());
        return out.toCustomData();
    }

    @Override
    public ReadResult<Listing> read(CustomData data) {
        ReadContext in = ReadContext.of("Listing", data);
        try {
            Listing listing = new Listing();
            fill(listing, in);
            return in.result(listing);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    /** Reads all custom fields, and sets them in a {@link Listing} if nothing has failed. */
    static void fill(Listing listing, ReadContext in) {
        String title = TITLE.readFrom(in);
        Integer rooms = ROOMS.requireFrom(in);
        if (in.sets(TITLE, title)) {
            listing.setTitle(title);
        }
        if (in.sets(ROOMS, rooms)) {
            listing.setRooms(rooms);
        }
    }

    @Override
    public CustomData diff(CustomData stored, Listing now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
