package optionals;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.Optionals;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.DoubleText;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.LongText;
import dev.talkbind.runtime.text.StringText;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter
        implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** {@code city}: {@link Seller#city}. */
    public static final FieldKey<String> CITY =
            FieldKey.of("city", "Seller.city", StringText.INSTANCE);

    /** {@code rooms}: {@link Seller#rooms}. */
    public static final FieldKey<Integer> ROOMS =
            FieldKey.of("rooms", "Seller.rooms", IntegerText.INSTANCE);

    /** {@code views}: {@link Seller#views}. */
    public static final FieldKey<Long> VIEWS =
            FieldKey.of("views", "Seller.views", LongText.INSTANCE);

    /** {@code rating}: {@link Seller#rating}. */
    public static final FieldKey<Double> RATING =
            FieldKey.of("rating", "Seller.rating", DoubleText.INSTANCE);

    static final CustomKeys KEYS = CustomKeys.of(CITY, ROOMS, VIEWS, RATING);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        WriteContext out = KEYS.write();
        CITY.putTo(out, Optionals.orNull(seller.city()));
        ROOMS.putTo(out, Optionals.orNull(seller.rooms()));
        VIEWS.putTo(out, Optionals.orNull(seller.views()));
        RATING.putTo(out, Optionals.orNull(seller.rating()));
        return out.toCustomData();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        ReadContext in = ReadContext.update("Seller", data);
        String city = CITY.updateFrom(in, Optionals.orNull(seller.city()));
        Integer rooms = ROOMS.updateFrom(in, Optionals.orNull(seller.rooms()));
        Long views = VIEWS.updateFrom(in, Optionals.orNull(seller.views()));
        Double rating = RATING.updateFrom(in, Optionals.orNull(seller.rating()));
        in.orThrow();
        try {
            return new Seller(seller.id(), seller.name(), seller.email(), Optional.ofNullable(city),
                    Optionals.ofInt(rooms), Optionals.ofLong(views), Optionals.ofDouble(rating));
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.<Seller>refusal(refused).value();
        }
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
