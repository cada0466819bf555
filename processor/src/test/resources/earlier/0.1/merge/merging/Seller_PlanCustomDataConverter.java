package merging;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataConverter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller.Plan}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class Seller_PlanCustomDataConverter implements CustomDataConverter<Seller.Plan> {
    public static final Seller_PlanCustomDataConverter INSTANCE = new Seller_PlanCustomDataConverter();

    /** The key of {@link Seller.Plan#tier}. */
    public static final CustomKey<String> TIER =
            CustomKey.of("tier", StringText.INSTANCE).property("Seller.Plan.tier");

    /** The key of {@link Seller.Plan#until}. */
    public static final CustomKey<String> UNTIL =
            CustomKey.of("until", StringText.INSTANCE).required().property("Seller.Plan.until");

    static final CustomKeys KEYS = CustomKeys.of(TIER, UNTIL);

    private Seller_PlanCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller.Plan plan) {
        CustomData.Builder data = KEYS.builder();
        data.put(TIER, plan.tier());
        data.put(UNTIL, plan.until());
        return data.build();
    }

    @Override
    public ReadResult<Seller.Plan> read(CustomData data) {
        Reading in = Reading.of("Seller.Plan", data);
        String tier = in.get(TIER);
        String until = in.get(UNTIL);
        if (in.failed()) {
            return in.failure();
        }
        return in.result(new Seller.Plan(tier, until));
    }

    @Override
    public CustomKeys keys() {
        return KEYS;
    }

    @Override
    public CustomData diff(CustomData stored, Seller.Plan now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
