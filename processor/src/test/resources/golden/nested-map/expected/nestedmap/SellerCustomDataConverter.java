package nestedmap;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.PrefixKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.StringText;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter
        implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** {@code attr_color}: {@link Seller#color}. */
    public static final FieldKey<String> COLOR =
            FieldKey.of("attr_color", "Seller.color", StringText.INSTANCE);

    static final PrefixKey<String> ATTRIBUTES =
            PrefixKey.of("attr_", "Seller.attributes", StringText.INSTANCE);

    static final CustomKeys KEYS = CustomKeys.of(COLOR).maps(ATTRIBUTES);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        WriteContext out = KEYS.write();
        COLOR.putTo(out, seller.color());
        ATTRIBUTES.putTo(out, seller.attributes());
        return out.toCustomData();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        ReadContext in = ReadContext.update("Seller", data);
        String color = COLOR.updateFrom(in, seller.color());
        Map<String, String> attributes = ATTRIBUTES.updateFrom(in, KEYS, seller.attributes());
        in.orThrow();
        try {
            return new Seller(seller.id(), seller.name(), color, attributes);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.<Seller>refusal(refused).value();
        }
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        CustomData after = toCustomData(now);
        after = ATTRIBUTES.whole(KEYS, stored, after);
        return KEYS.diff(stored, after);
    }
}
