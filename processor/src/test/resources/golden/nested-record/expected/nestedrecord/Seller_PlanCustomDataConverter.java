package nestedrecord;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataConverter;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.StringText;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Seller.Plan}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class Seller_PlanCustomDataConverter implements CustomDataConverter<Seller.Plan> {
    public static final Seller_PlanCustomDataConverter INSTANCE = new Seller_PlanCustomDataConverter();

    /** {@code tier}: {@link Seller.Plan#tier}. */
    public static final FieldKey<String> TIER =
            FieldKey.of("tier", "Seller.Plan.tier", StringText.INSTANCE);

    /** {@code paid-until}: {@link Seller.Plan#paidUntil}. */
    public static final FieldKey<String> PAID_UNTIL =
            FieldKey.of("paid-until", "Seller.Plan.paidUntil", StringText.INSTANCE);

    public static final CustomKeys KEYS = CustomKeys.of(TIER, PAID_UNTIL);

    private Seller_PlanCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Seller.Plan plan) {
        Objects.requireNonNull(plan, "Seller_PlanCustomDataConverter was given null");
        WriteContext out = KEYS.write();
        TIER.putTo(out, plan.tier());
        PAID_UNTIL.putTo(out, plan.paidUntil());
        return out.toCustomData();
    }

    @Override
    public ReadResult<Seller.Plan> read(CustomData data) {
        ReadContext in = ReadContext.of("Seller.Plan", data);
        String tier = TIER.readFrom(in);
        String paidUntil = PAID_UNTIL.readFrom(in);
        if (in.failed()) {
            return in.failure();
        }
        try {
            return in.result(new Seller.Plan(tier, paidUntil));
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public CustomData diff(CustomData stored, Seller.Plan now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
