package builds.values.autovalue;

import com.google.auto.value.AutoValue;
import dev.talkbind.annotations.TalkCustomData;

/** Custom data that AutoValue implements, made by a factory. */
@AutoValue
@TalkCustomData
public abstract class Flat {
    /** Where flats come from. */
    public static Flat of(String reference, int rooms) {
        return new AutoValue_Flat(reference, rooms);
    }

    public abstract String getReference();

    public abstract int getRooms();
}
