package shapes;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.text.IntegerText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Shapes.Abstract}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
final class Shapes_AbstractCustomDataConverter implements CustomDataWriter<Shapes.Abstract> {
    static final Shapes_AbstractCustomDataConverter INSTANCE = new Shapes_AbstractCustomDataConverter();

    /** The key of {@link Shapes.Abstract#rating}. */
    static final CustomKey<Integer> RATING = CustomKey.of("rating", IntegerText.INSTANCE)
            .required()
            .property("Shapes.Abstract.rating");

    static final CustomKeys KEYS = CustomKeys.of(RATING);

    private Shapes_AbstractCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Shapes.Abstract abstract_) {
        CustomData.Builder data = KEYS.builder();
        data.put(RATING, abstract_.rating());
        return data.build();
    }

    @Override
    public CustomData diff(CustomData stored, Shapes.Abstract now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
