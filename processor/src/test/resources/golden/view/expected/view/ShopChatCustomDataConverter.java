package view;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataConverter;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.StringText;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import view.vendor.Shop;

/** Converts the custom data of {@link Shop}, key by key, as {@link ShopChat} says. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
final class ShopChatCustomDataConverter implements CustomDataConverter<Shop> {
    static final ShopChatCustomDataConverter INSTANCE = new ShopChatCustomDataConverter();

    /** {@code city}: {@link Shop#city}. */
    static final FieldKey<String> CITY = FieldKey.of("city", "ShopChat.city", StringText.INSTANCE);

    /** {@code stars}: {@link Shop#stars}. */
    static final FieldKey<Integer> STARS =
            FieldKey.of("stars", "ShopChat.stars", IntegerText.INSTANCE).required();

    /** {@code badge}: {@link ShopChat#badge}. */
    static final FieldKey<String> BADGE =
            FieldKey.of("badge", "ShopChat.badge", StringText.INSTANCE);

    static final CustomKeys KEYS = CustomKeys.of(CITY, STARS, BADGE);

    private ShopChatCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Shop shop) {
        Objects.requireNonNull(shop, "ShopChatCustomDataConverter was given null");
        WriteContext out = KEYS.write();
        CITY.putTo(out, shop.city());
        STARS.putTo(out, shop.stars());
        BADGE.putTo(out, ShopChat.badge(shop));
        return out.toCustomData();
    }

    @Override
    public ReadResult<Shop> read(CustomData data) {
        ReadContext in = ReadContext.of("ShopChat", data);
        String city = CITY.readFrom(in);
        Integer stars = STARS.requireFrom(in);
        if (in.failed()) {
            return in.failure();
        }
        try {
            return in.result(new Shop(city, stars));
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public CustomData diff(CustomData stored, Shop now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
