package enumtexts;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.EnumText;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** The key of {@link Seller#tier}. */
    public static final CustomKey<Seller.Tier> TIER =
            CustomKey.of("tier", "Seller.tier", EnumText.of(Seller.Tier.values()));

    /** The key of {@link Seller#homeTown}. */
    public static final CustomKey<String> HOME_TOWN =
            CustomKey.of("home-town", "Seller.homeTown", StringText.INSTANCE).formerly("town");

    static final CustomKeys KEYS = CustomKeys.of(TIER, HOME_TOWN);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        CustomData.Builder data = KEYS.builder();
        TIER.putTo(data, seller.tier());
        HOME_TOWN.putTo(data, seller.homeTown());
        return data.build();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        Reading in = Reading.of("Seller", data);
        Seller.Tier tier = TIER.updateFrom(in, seller.tier());
        String homeTown = HOME_TOWN.updateFrom(in, seller.homeTown());
        in.orThrow();
        return new Seller(seller.id(), seller.name(), seller.role(), tier, homeTown);
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
