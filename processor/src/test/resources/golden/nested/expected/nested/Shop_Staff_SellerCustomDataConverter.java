package nested;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.EnumText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Shop.Staff.Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
final class Shop_Staff_SellerCustomDataConverter
        implements CustomDataWriter<Shop.Staff.Seller>, CustomDataUpdater<Shop.Staff.Seller> {
    static final Shop_Staff_SellerCustomDataConverter INSTANCE = new Shop_Staff_SellerCustomDataConverter();

    /** {@code shift}: {@link Shop.Staff.Seller#shift}. */
    static final FieldKey<Shop.Shift> SHIFT =
            FieldKey.of("shift", "Shop.Staff.Seller.shift", EnumText.of(Shop.Shift.values()));

    static final CustomKeys KEYS = CustomKeys.of(SHIFT);

    private Shop_Staff_SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Shop.Staff.Seller seller) {
        WriteContext out = KEYS.write();
        SHIFT.putTo(out, seller.shift());
        return out.toCustomData();
    }

    @Override
    public Shop.Staff.Seller applyTo(Shop.Staff.Seller seller, CustomData data) {
        ReadContext in = ReadContext.update("Shop.Staff.Seller", data);
        Shop.Shift shift = SHIFT.updateFrom(in, seller.shift());
        in.orThrow();
        try {
            return new Shop.Staff.Seller(seller.id(), seller.name(), shift);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.<Shop.Staff.Seller>refusal(refused).value();
        }
    }

    @Override
    public CustomData diff(CustomData stored, Shop.Staff.Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
