package customobject;

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

    /** The key of {@link Seller.Plan#paidUntil}. */
    public static final CustomKey<String> PAID_UNTIL =
            CustomKey.of("paid-until", StringText.INSTANCE).property("Seller.Plan.paidUntil");

    static final CustomKeys KEYS = CustomKeys.of(TIER, PAID_UNTIL);

    private Seller_PlanCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller.Plan plan) {
        CustomData.Builder data = KEYS.builder();
        data.put(TIER, plan.tier());
        data.put(PAID_UNTIL, plan.paidUntil());
        return data.build();
    }

    @Override
    public ReadResult<Seller.Plan> read(CustomData data) {
        Reading in = Reading.of("Seller.Plan", data);
        String tier = in.get(TIER);
        String paidUntil = in.get(PAID_UNTIL);
        if (in.failed()) {
            return in.failure();
        }
        return in.result(new Seller.Plan(tier, paidUntil));
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
