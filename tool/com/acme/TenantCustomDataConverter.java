package com.acme;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Tenant}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class TenantCustomDataConverter implements CustomDataWriter<Tenant>, CustomDataUpdater<Tenant> {
    public static final TenantCustomDataConverter INSTANCE = new TenantCustomDataConverter();

    /** The key of {@link Tenant#city}. */
    public static final FieldKey<String> CITY =
            FieldKey.of("City", "Tenant.city", StringText.INSTANCE);

    static final CustomKeys KEYS = CustomKeys.of(CITY);

    private TenantCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Tenant tenant) {
        WriteContext out = KEYS.write();
        CITY.putTo(out, tenant.city());
        return out.toCustomData();
    }

    @Override
    public Tenant applyTo(Tenant tenant, CustomData data) {
        ReadContext in = ReadContext.update("Tenant", data);
        String city = CITY.updateFrom(in, tenant.city());
        in.orThrow();
        try {
            return new Tenant(tenant.id(), tenant.name(), city);
        } catch (Exception refused) {
            return in.<Tenant>refusal(refused).value();
        }
    }

    @Override
    public CustomData diff(CustomData stored, Tenant now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
