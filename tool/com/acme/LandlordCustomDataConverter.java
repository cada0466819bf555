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

/** Converts the custom data of {@link Landlord}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class LandlordCustomDataConverter implements CustomDataWriter<Landlord>, CustomDataUpdater<Landlord> {
    public static final LandlordCustomDataConverter INSTANCE = new LandlordCustomDataConverter();

    /** The key of {@link Landlord#town}. */
    public static final FieldKey<String> TOWN =
            FieldKey.of("city", "Landlord.town", StringText.INSTANCE);

    static final CustomKeys KEYS = CustomKeys.of(TOWN);

    private LandlordCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Landlord landlord) {
        WriteContext out = KEYS.write();
        TOWN.putTo(out, landlord.town());
        return out.toCustomData();
    }

    @Override
    public Landlord applyTo(Landlord landlord, CustomData data) {
        ReadContext in = ReadContext.update("Landlord", data);
        String town = TOWN.updateFrom(in, landlord.town());
        in.orThrow();
        try {
            return new Landlord(landlord.id(), landlord.name(), town);
        } catch (Exception refused) {
            return in.<Landlord>refusal(refused).value();
        }
    }

    @Override
    public CustomData diff(CustomData stored, Landlord now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
