package generic;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.IntegerText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Box}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class BoxCustomDataConverter
        implements CustomDataWriter<Box<?>>, CustomDataUpdater<Box<?>> {
    public static final BoxCustomDataConverter INSTANCE = new BoxCustomDataConverter();

    /** {@code size}: {@link Box#size}. */
    public static final FieldKey<Integer> SIZE =
            FieldKey.of("size", "Box.size", IntegerText.INSTANCE).required();

    static final CustomKeys KEYS = CustomKeys.of(SIZE);

    private BoxCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Box<?> box) {
        WriteContext out = KEYS.write();
        SIZE.putTo(out, box.size);
        return out.toCustomData();
    }

    @Override
    public Box<?> applyTo(Box<?> box, CustomData data) {
        ReadContext in = ReadContext.update("Box", data);
        try {
            fill(box, in);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            in.refuse(refused);
        }
        in.orThrow();
        return box;
    }

    /** Reads all custom fields, and sets them in a {@link Box} if nothing has failed. */
    static void fill(Box<?> box, ReadContext in) {
        Integer size = SIZE.requireFrom(in);
        if (in.sets(SIZE, size)) {
            box.size = size;
        }
    }

    @Override
    public CustomData diff(CustomData stored, Box<?> now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
