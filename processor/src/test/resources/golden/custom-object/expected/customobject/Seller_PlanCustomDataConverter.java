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
            CustomKey.of("tier", "Seller.Plan.tier", StringText.INSTANCE);

    /** The key of {@link Seller.Plan#paidUntil}. */
    public static final CustomKey<String> PAID_UNTIL =
            CustomKey.of("paid-until", "Seller.Plan.paidUntil", StringText.INSTANCE);

    static final CustomKeys KEYS = CustomKeys.of(TIER, PAID_UNTIL);

    private Seller_PlanCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller.Plan plan) {
        CustomData.Builder data = KEYS.builder();
        TIER.putTo(data, plan.tier());
        PAID_UNTIL.putTo(data, plan.paidUntil());
        return data.build();
    }

    @Override
    public ReadResult<Seller.Plan> read(CustomData data) {
        Reading in = Reading.of("Seller.Plan", data);
        String tier = TIER.getFrom(in);
        String paidUntil = PAID_UNTIL.getFrom(in);
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
