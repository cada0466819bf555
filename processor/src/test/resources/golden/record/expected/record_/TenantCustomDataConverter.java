package record_;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.LocalDateText;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Tenant}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class TenantCustomDataConverter implements CustomDataWriter<Tenant>, CustomDataUpdater<Tenant> {
    public static final TenantCustomDataConverter INSTANCE = new TenantCustomDataConverter();

    /** The key of {@link Tenant#since}. */
    public static final CustomKey<LocalDate> SINCE =
            CustomKey.of("since", "Tenant.since", LocalDateText.INSTANCE);

    /** The key of {@link Tenant#rooms}. */
    public static final CustomKey<Integer> ROOMS =
            CustomKey.of("rooms", "Tenant.rooms", IntegerText.INSTANCE).required();

    static final CustomKeys KEYS = CustomKeys.of(SINCE, ROOMS);

    private TenantCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Tenant tenant) {
        CustomData.Builder data = KEYS.builder();
        SINCE.putTo(data, tenant.since());
        ROOMS.putTo(data, tenant.rooms());
        return data.build();
    }

    @Override
    public Tenant applyTo(Tenant tenant, CustomData data) {
        Reading in = Reading.of("Tenant", data);
        LocalDate since = SINCE.updateFrom(in, tenant.since());
        Integer rooms = ROOMS.requireUpdateFrom(in, tenant.rooms());
        in.orThrow();
        return new Tenant(tenant.id(), tenant.name(), since, rooms);
    }

    @Override
    public CustomData diff(CustomData stored, Tenant now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
