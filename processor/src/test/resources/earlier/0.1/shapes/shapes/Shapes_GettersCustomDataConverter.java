package shapes;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.BooleanText;
import dev.talkbind.runtime.text.Optionals;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Shapes.Getters}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
final class Shapes_GettersCustomDataConverter implements CustomDataWriter<Shapes.Getters>, CustomDataUpdater<Shapes.Getters> {
    static final Shapes_GettersCustomDataConverter INSTANCE = new Shapes_GettersCustomDataConverter();

    /** The key of {@link Shapes.Getters#getFlag}. */
    static final CustomKey<Boolean> FLAG =
            CustomKey.of("flag", BooleanText.INSTANCE).property("Shapes.Getters.flag");

    /** The key of {@link Shapes.Getters#isActive}. */
    static final CustomKey<Boolean> ACTIVE = CustomKey.of("active", BooleanText.INSTANCE)
            .required()
            .property("Shapes.Getters.active");

    /** The key of {@link Shapes.Getters#getPlanName}. */
    static final CustomKey<String> PLAN_NAME =
            CustomKey.of("plan", StringText.INSTANCE).property("Shapes.Getters.planName");

    static final CustomKeys KEYS = CustomKeys.of(FLAG, ACTIVE, PLAN_NAME);

    private Shapes_GettersCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Shapes.Getters getters) {
        CustomData.Builder data = KEYS.builder();
        data.put(FLAG, getters.getFlag());
        data.put(ACTIVE, getters.isActive());
        data.put(PLAN_NAME, Optionals.orNull(getters.getPlanName()));
        return data.build();
    }

    @Override
    public Shapes.Getters applyTo(Shapes.Getters getters, CustomData data) {
        Reading in = Reading.of("Shapes.Getters", data);
        Boolean flag = in.update(FLAG, getters.getFlag());
        Boolean active = in.requireUpdate(ACTIVE, getters.isActive());
        String planName = in.update(PLAN_NAME, Optionals.orNull(getters.getPlanName()));
        in.orThrow();
        getters.setFlag(flag);
        getters.setActive(active);
        getters.setPlanName(planName);
        return getters;
    }

    /** Reads the custom fields of a new {@link Shapes.Getters}, for its mapper. */
    static void fill(Shapes.Getters getters, Reading in) {
        if (in.has(FLAG)) {
            getters.setFlag(in.get(FLAG));
        }
        if (in.has(ACTIVE)) {
            getters.setActive(in.require(ACTIVE));
        }
        if (in.has(PLAN_NAME)) {
            getters.setPlanName(in.get(PLAN_NAME));
        }
    }

    @Override
    public CustomData diff(CustomData stored, Shapes.Getters now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
