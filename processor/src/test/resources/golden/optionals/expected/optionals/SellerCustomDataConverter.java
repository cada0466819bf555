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
            CustomKey.of("city", StringText.INSTANCE).property("Seller.city");

    /** The key of {@link Seller#rooms}. */
    public static final CustomKey<Integer> ROOMS =
            CustomKey.of("rooms", IntegerText.INSTANCE).property("Seller.rooms");

    /** The key of {@link Seller#views}. */
    public static final CustomKey<Long> VIEWS =
            CustomKey.of("views", LongText.INSTANCE).property("Seller.views");

    /** The key of {@link Seller#rating}. */
    public static final CustomKey<Double> RATING =
            CustomKey.of("rating", DoubleText.INSTANCE).property("Seller.rating");

    static final CustomKeys KEYS = CustomKeys.of(CITY, ROOMS, VIEWS, RATING);

    private SellerCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller seller) {
        CustomData.Builder data = KEYS.builder();
        data.put(CITY, Optionals.orNull(seller.city()));
        data.put(ROOMS, Optionals.orNull(seller.rooms()));
        data.put(VIEWS, Optionals.orNull(seller.views()));
        data.put(RATING, Optionals.orNull(seller.rating()));
        return data.build();
    }

    @Override
    public Seller applyTo(Seller seller, CustomData data) {
        Reading in = Reading.of("Seller", data);
        String city = in.update(CITY, Optionals.orNull(seller.city()));
        Integer rooms = in.update(ROOMS, Optionals.orNull(seller.rooms()));
        Long views = in.update(VIEWS, Optionals.orNull(seller.views()));
        Double rating = in.update(RATING, Optionals.orNull(seller.rating()));
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
