package enumtexts;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.EnumText;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter
        implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** {@code tier}: {@link Seller#tier}. */
    public static final FieldKey<Seller.Tier> TIER =
            FieldKey.of("tier", "Seller.tier", EnumText.of(Seller.Tier.values()));

    /** {@code home-town}, formerly {@code town}: {@link Seller#homeTown}. */
    public static final FieldKey<String> HOME_TOWN =
            FieldKey.of("home-town", "Seller.homeTown", StringText.INSTANCE).formerly("town");

    static final CustomKeys KEYS = CustomKeys.of(TIER, HOME_TOWN);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        WriteContext out = KEYS.write();
        TIER.putTo(out, seller.tier());
        HOME_TOWN.putTo(out, seller.homeTown());
        return out.toCustomData();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        ReadContext in = ReadContext.update("Seller", data);
        Seller.Tier tier = TIER.updateFrom(in, seller.tier());
        String homeTown = HOME_TOWN.updateFrom(in, seller.homeTown());
        in.orThrow();
        try {
            return new Seller(seller.id(), seller.name(), seller.role(), tier, homeTown);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.<Seller>refusal(refused).value();
        }
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
