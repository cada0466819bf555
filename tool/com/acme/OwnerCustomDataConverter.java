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

/** Converts the custom data of {@link Owner}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class OwnerCustomDataConverter implements CustomDataWriter<Owner>, CustomDataUpdater<Owner> {
    public static final OwnerCustomDataConverter INSTANCE = new OwnerCustomDataConverter();

    /** The key of {@link Owner#city}. */
    public static final FieldKey<String> CITY =
            FieldKey.of("city", "Owner.city", StringText.INSTANCE);

    static final CustomKeys KEYS = CustomKeys.of(CITY);

    private OwnerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Owner owner) {
        WriteContext out = KEYS.write();
        CITY.putTo(out, owner.city());
        return out.toCustomData();
    }

    @Override
    public Owner applyTo(Owner owner, CustomData data) {
        ReadContext in = ReadContext.update("Owner", data);
        String city = CITY.updateFrom(in, owner.city());
        in.orThrow();
        try {
            return new Owner(owner.id(), owner.name(), city);
        } catch (Exception refused) {
            return in.<Owner>refusal(refused).value();
        }
    }

    @Override
    public CustomData diff(CustomData stored, Owner now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
