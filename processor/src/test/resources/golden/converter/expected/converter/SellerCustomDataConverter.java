package converter;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter
        implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** {@code balance}: {@link Seller#balance}. */
    public static final FieldKey<Money> BALANCE =
            FieldKey.of("balance", "Seller.balance", new MoneyText());

    /** {@code verified}: {@link Seller#verified}. */
    public static final FieldKey<Boolean> VERIFIED =
            FieldKey.of("verified", "Seller.verified", YesNo.INSTANCE).required();

    static final CustomKeys KEYS = CustomKeys.of(BALANCE, VERIFIED);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        WriteContext out = KEYS.write();
        BALANCE.putTo(out, seller.balance());
        VERIFIED.putTo(out, seller.verified());
        return out.toCustomData();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        ReadContext in = ReadContext.update("Seller", data);
        Money balance = BALANCE.updateFrom(in, seller.balance());
        Boolean verified = VERIFIED.requireUpdateFrom(in, seller.verified());
        in.orThrow();
        try {
            return new Seller(seller.id(), seller.name(), balance, verified);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.<Seller>refusal(refused).value();
        }
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
