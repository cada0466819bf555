package generic;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.IntegerText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Box}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class BoxCustomDataConverter implements CustomDataWriter<Box<?>>, CustomDataUpdater<Box<?>> {
    public static final BoxCustomDataConverter INSTANCE = new BoxCustomDataConverter();

    /** The key of {@link Box#size}. */
    public static final CustomKey<Integer> SIZE =
            CustomKey.of("size", "Box.size", IntegerText.INSTANCE).required();

    static final CustomKeys KEYS = CustomKeys.of(SIZE);

    private BoxCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Box<?> box) {
        CustomData.Builder data = KEYS.builder();
        SIZE.putTo(data, box.size);
        return data.build();
    }

    @Override
    public Box<?> applyTo(Box<?> box, CustomData data) {
        Reading in = Reading.of("Box", data);
        Integer size = SIZE.requireUpdateFrom(in, box.size);
        in.orThrow();
        box.size = size;
        return box;
    }

    /** Reads the custom fields of a new {@link Box}, for its mapper. */
    static void fill(Box<?> box, Reading in) {
        if (SIZE.isIn(in)) {
            box.size = SIZE.requireFrom(in);
        }
    }

    @Override
    public CustomData diff(CustomData stored, Box<?> now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
