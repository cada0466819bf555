package makers;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Built}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class BuiltCustomDataConverter implements CustomDataWriter<Built>, CustomDataUpdater<Built> {
    public static final BuiltCustomDataConverter INSTANCE = new BuiltCustomDataConverter();

    /** The key of {@link Built#getTier}. */
    public static final CustomKey<String> TIER =
            CustomKey.of("tier", StringText.INSTANCE).property("Built.tier");

    static final CustomKeys KEYS = CustomKeys.of(TIER);

    private BuiltCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Built built) {
        CustomData.Builder data = KEYS.builder();
        data.put(TIER, built.getTier());
        return data.build();
    }

    @Override
    public Built applyTo(Built built, CustomData data) {
        Reading in = Reading.of("Built", data);
        String tier = in.update(TIER, built.getTier());
        in.orThrow();
        var builder = Built.builder();
        builder.id(built.getId());
        builder.name(built.getName());
        builder.tier(tier);
        return builder.build();
    }

    @Override
    public CustomData diff(CustomData stored, Built now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
