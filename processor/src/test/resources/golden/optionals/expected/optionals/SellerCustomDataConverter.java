package optionals;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.DoubleText;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.LongText;
import dev.talkbind.runtime.text.Optionals;
import dev.talkbind.runtime.text.StringText;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class SellerCustomDataConverter implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
    public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

    /** The key of {@link Seller#city}. */
    public static final CustomKey<String> CITY =
            CustomKey.of("city", "Seller.city", StringText.INSTANCE);

    /** The key of {@link Seller#rooms}. */
    public static final CustomKey<Integer> ROOMS =
            CustomKey.of("rooms", "Seller.rooms", IntegerText.INSTANCE);

    /** The key of {@link Seller#views}. */
    public static final CustomKey<Long> VIEWS =
            CustomKey.of("views", "Seller.views", LongText.INSTANCE);

    /** The key of {@link Seller#rating}. */
    public static final CustomKey<Double> RATING =
            CustomKey.of("rating", "Seller.rating", DoubleText.INSTANCE);

    static final CustomKeys KEYS = CustomKeys.of(CITY, ROOMS, VIEWS, RATING);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        CustomData.Builder data = KEYS.builder();
        CITY.putTo(data, Optionals.orNull(seller.city()));
        ROOMS.putTo(data, Optionals.orNull(seller.rooms()));
        VIEWS.putTo(data, Optionals.orNull(seller.views()));
        RATING.putTo(data, Optionals.orNull(seller.rating()));
        return data.build();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        Reading in = Reading.of("Seller", data);
        String city = CITY.updateFrom(in, Optionals.orNull(seller.city()));
        Integer rooms = ROOMS.updateFrom(in, Optionals.orNull(seller.rooms()));
        Long views = VIEWS.updateFrom(in, Optionals.orNull(seller.views()));
        Double rating = RATING.updateFrom(in, Optionals.orNull(seller.rating()));
        in.orThrow();
        return new Seller(seller.id(), seller.name(),
                Optional.ofNullable(Optionals.orNull(seller.email())), Optional.ofNullable(city),
                Optionals.ofInt(rooms), Optionals.ofLong(views), Optionals.ofDouble(rating));
    }

    @Override
    public CustomData diff(CustomData stored, Seller now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
