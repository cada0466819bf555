package converter;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** The key of {@link Seller#balance}. */
    public static final CustomKey<Money> BALANCE =
            CustomKey.of("balance", "Seller.balance", new MoneyText());

    /** The key of {@link Seller#verified}. */
    public static final CustomKey<Boolean> VERIFIED =
            CustomKey.of("verified", "Seller.verified", YesNo.INSTANCE).required();

    static final CustomKeys KEYS = CustomKeys.of(BALANCE, VERIFIED);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        CustomData.Builder data = KEYS.builder();
        BALANCE.putTo(data, seller.balance());
        VERIFIED.putTo(data, seller.verified());
        return data.build();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        Reading in = Reading.of("Seller", data);
        Money balance = BALANCE.updateFrom(in, seller.balance());
        Boolean verified = VERIFIED.requireUpdateFrom(in, seller.verified());
        in.orThrow();
        return new Seller(seller.id(), seller.name(), balance, verified);
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
