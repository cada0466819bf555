package shapes;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.BooleanText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Shapes.Fluent}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
final class Shapes_FluentCustomDataConverter implements CustomDataWriter<Shapes.Fluent>, CustomDataUpdater<Shapes.Fluent> {
    static final Shapes_FluentCustomDataConverter INSTANCE = new Shapes_FluentCustomDataConverter();

    /** The key of {@link Shapes.Fluent#verified}. */
    static final CustomKey<Boolean> VERIFIED = CustomKey.of("verified", BooleanText.INSTANCE)
            .required()
            .property("Shapes.Fluent.verified");

    static final CustomKeys KEYS = CustomKeys.of(VERIFIED);

    private Shapes_FluentCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Shapes.Fluent fluent) {
        CustomData.Builder data = KEYS.builder();
        data.put(VERIFIED, fluent.verified());
        return data.build();
    }

    @Override
    public Shapes.Fluent applyTo(Shapes.Fluent fluent, CustomData data) {
        Reading in = Reading.of("Shapes.Fluent", data);
        Boolean verified = in.requireUpdate(VERIFIED, fluent.verified());
        in.orThrow();
        fluent.verified(verified);
        return fluent;
    }

    /** Reads the custom fields of a new {@link Shapes.Fluent}, for its mapper. */
    static void fill(Shapes.Fluent fluent, Reading in) {
        if (in.has(VERIFIED)) {
            fluent.verified(in.require(VERIFIED));
        }
    }

    @Override
    public CustomData diff(CustomData stored, Shapes.Fluent now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
