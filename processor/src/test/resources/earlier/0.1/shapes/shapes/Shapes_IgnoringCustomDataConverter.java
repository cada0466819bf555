package shapes;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Shapes.Ignoring}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
final class Shapes_IgnoringCustomDataConverter implements CustomDataWriter<Shapes.Ignoring>, CustomDataUpdater<Shapes.Ignoring> {
    static final Shapes_IgnoringCustomDataConverter INSTANCE = new Shapes_IgnoringCustomDataConverter();

    /** The key of {@link Shapes.Ignoring#city}. */
    static final CustomKey<String> CITY =
            CustomKey.of("city", StringText.INSTANCE).property("Shapes.Ignoring.city");

    static final CustomKeys KEYS = CustomKeys.of(CITY);

    private Shapes_IgnoringCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Shapes.Ignoring ignoring) {
        CustomData.Builder data = KEYS.builder();
        data.put(CITY, ignoring.city());
        return data.build();
    }

    @Override
    public Shapes.Ignoring applyTo(Shapes.Ignoring ignoring, CustomData data) {
        Reading in = Reading.of("Shapes.Ignoring", data);
        String city = in.update(CITY, ignoring.city());
        in.orThrow();
        return new Shapes.Ignoring(ignoring.id(), ignoring.name(), ignoring.role(),
                ignoring.visits(), city);
    }

    @Override
    public CustomData diff(CustomData stored, Shapes.Ignoring now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
