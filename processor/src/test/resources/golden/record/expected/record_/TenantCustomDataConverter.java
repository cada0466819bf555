package record_;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.LocalDateText;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Tenant}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class TenantCustomDataConverter
        implements CustomDataWriter<Tenant>, CustomDataUpdater<Tenant> {
    public static final TenantCustomDataConverter INSTANCE = new TenantCustomDataConverter();

    /** {@code since}: {@link Tenant#since}. */
    public static final FieldKey<LocalDate> SINCE =
            FieldKey.of("since", "Tenant.since", LocalDateText.INSTANCE);

    /** {@code rooms}: {@link Tenant#rooms}. */
    public static final FieldKey<Integer> ROOMS =
            FieldKey.of("rooms", "Tenant.rooms", IntegerText.INSTANCE).required();

    static final CustomKeys KEYS = CustomKeys.of(SINCE, ROOMS);

    private TenantCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Tenant tenant) {
        WriteContext out = KEYS.write();
        SINCE.putTo(out, tenant.since());
        ROOMS.putTo(out, tenant.rooms());
        return out.toCustomData();
    }

    @Override
    public Tenant applyTo(Tenant tenant, CustomData data) {
        ReadContext in = ReadContext.update("Tenant", data);
        LocalDate since = SINCE.updateFrom(in, tenant.since());
        Integer rooms = ROOMS.requireUpdateFrom(in, tenant.rooms());
        in.orThrow();
        try {
            return new Tenant(tenant.id(), tenant.name(), since, rooms);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.<Tenant>refusal(refused).value();
        }
    }

    @Override
    public CustomData diff(CustomData stored, Tenant now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
