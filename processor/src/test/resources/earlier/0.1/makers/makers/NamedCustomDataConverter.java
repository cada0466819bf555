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

/** Converts the custom data of {@link Named}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class NamedCustomDataConverter implements CustomDataWriter<Named>, CustomDataUpdater<Named> {
    public static final NamedCustomDataConverter INSTANCE = new NamedCustomDataConverter();

    /** The key of {@link Named#replyTime}. */
    public static final CustomKey<String> REPLY_TIME =
            CustomKey.of("reply_time", StringText.INSTANCE).property("Named.replyTime");

    static final CustomKeys KEYS = CustomKeys.of(REPLY_TIME);

    private NamedCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Named named) {
        CustomData.Builder data = KEYS.builder();
        data.put(REPLY_TIME, named.replyTime);
        return data.build();
    }

    @Override
    public Named applyTo(Named named, CustomData data) {
        Reading in = Reading.of("Named", data);
        String replyTime = in.update(REPLY_TIME, named.replyTime);
        in.orThrow();
        return new Named(named.id, named.name, replyTime);
    }

    @Override
    public CustomData diff(CustomData stored, Named now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
