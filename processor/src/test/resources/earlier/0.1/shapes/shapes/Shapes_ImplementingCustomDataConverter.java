package shapes;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.IntegerText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Shapes.Implementing}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
final class Shapes_ImplementingCustomDataConverter implements CustomDataWriter<Shapes.Implementing>, CustomDataUpdater<Shapes.Implementing> {
    static final Shapes_ImplementingCustomDataConverter INSTANCE = new Shapes_ImplementingCustomDataConverter();

    /** The key of {@link Shapes.Implementing#getRating}. */
    static final CustomKey<Integer> RATING =
            CustomKey.of("rating", IntegerText.INSTANCE).required().property("Rated.rating");

    static final CustomKeys KEYS = CustomKeys.of(RATING);

    private Shapes_ImplementingCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Shapes.Implementing implementing) {
        CustomData.Builder data = KEYS.builder();
        data.put(RATING, implementing.getRating());
        return data.build();
    }

    @Override
    public Shapes.Implementing applyTo(Shapes.Implementing implementing, CustomData data) {
        Reading in = Reading.of("Shapes.Implementing", data);
        Integer rating = in.requireUpdate(RATING, implementing.getRating());
        in.orThrow();
        implementing.setRating(rating);
        return implementing;
    }

    /** Reads the custom fields of a new {@link Shapes.Implementing}, for its mapper. */
    static void fill(Shapes.Implementing implementing, Reading in) {
        if (in.has(RATING)) {
            implementing.setRating(in.require(RATING));
        }
    }

    @Override
    public CustomData diff(CustomData stored, Shapes.Implementing now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
