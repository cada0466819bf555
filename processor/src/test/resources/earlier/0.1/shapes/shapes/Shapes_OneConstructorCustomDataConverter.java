package shapes;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.Optionals;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Shapes.OneConstructor}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
final class Shapes_OneConstructorCustomDataConverter implements CustomDataWriter<Shapes.OneConstructor>, CustomDataUpdater<Shapes.OneConstructor> {
    static final Shapes_OneConstructorCustomDataConverter INSTANCE = new Shapes_OneConstructorCustomDataConverter();

    /** The key of {@link Shapes.OneConstructor#getRating}. */
    static final CustomKey<Integer> RATING =
            CustomKey.of("rating", IntegerText.INSTANCE).property("Shapes.OneConstructor.rating");

    static final CustomKeys KEYS = CustomKeys.of(RATING);

    private Shapes_OneConstructorCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Shapes.OneConstructor oneConstructor) {
        CustomData.Builder data = KEYS.builder();
        data.put(RATING, Optionals.orNull(oneConstructor.getRating()));
        return data.build();
    }

    @Override
    public Shapes.OneConstructor applyTo(Shapes.OneConstructor oneConstructor, CustomData data) {
        Reading in = Reading.of("Shapes.OneConstructor", data);
        Integer rating = in.update(RATING, Optionals.orNull(oneConstructor.getRating()));
        in.orThrow();
        return new Shapes.OneConstructor(oneConstructor.getId(), oneConstructor.getName(), rating);
    }

    @Override
    public CustomData diff(CustomData stored, Shapes.OneConstructor now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
