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

/** Converts the custom data of {@link Shapes.Fields}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
final class Shapes_FieldsCustomDataConverter implements CustomDataWriter<Shapes.Fields>, CustomDataUpdater<Shapes.Fields> {
    static final Shapes_FieldsCustomDataConverter INSTANCE = new Shapes_FieldsCustomDataConverter();

    /** The key of {@link Shapes.Fields#rating}. */
    static final CustomKey<Integer> RATING =
            CustomKey.of("rating", IntegerText.INSTANCE).property("Shapes.Fields.rating");

    static final CustomKeys KEYS = CustomKeys.of(RATING);

    private Shapes_FieldsCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Shapes.Fields fields) {
        CustomData.Builder data = KEYS.builder();
        data.put(RATING, fields.rating);
        return data.build();
    }

    @Override
    public Shapes.Fields applyTo(Shapes.Fields fields, CustomData data) {
        Reading in = Reading.of("Shapes.Fields", data);
        Integer rating = in.update(RATING, fields.rating);
        in.orThrow();
        fields.rating = rating;
        return fields;
    }

    /** Reads the custom fields of a new {@link Shapes.Fields}, for its mapper. */
    static void fill(Shapes.Fields fields, Reading in) {
        if (in.has(RATING)) {
            fields.rating = in.get(RATING);
        }
    }

    @Override
    public CustomData diff(CustomData stored, Shapes.Fields now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
