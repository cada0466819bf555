package dev.talkbind.builds.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import org.junit.jupiter.api.Test;

/**
 * What the mapper of a seller does, however the class is written and built.
 *
 * @param <S> the seller of a build
 */
public abstract class SellerContract<S> {

    /** Seller 7041, with all there is to know. */
    private static final String FULL =
            "{\"name\":\"Mila Jansen\",\"email\":[\"mila@shop.example\"],\"role\":\"seller\",\"custom\":"
                    + "{\"tier\":\"PRO\",\"last_seen\":\"2026-11-22T10:15:30Z\",\"seen_at\":null,\"orders\":\"4\","
                    + "\"active\":\"true\",\"tags\":\"[\\\"boats\\\",\\\"bikes\\\"]\",\"plan_tier\":null}}";

    /** As TalkJS has one who was never seen, and has no email. */
    private static final String SPARSE =
            "{\"id\":\"seller-7042\",\"name\":\"Ann\",\"email\":null,\"role\":\"seller\",\"custom\":"
                    + "{\"tier\":\"FREE\",\"active\":\"false\",\"tags\":\"[]\"}}";

    private static final String UNREADABLE = "{\"id\":\"seller-7043\",\"name\":\"Bo\",\"custom\":"
            + "{\"tier\":\"GOLD\",\"last_seen\":\"yesterday\",\"orders\":\"many\",\"active\":\"yes\",\"tags\":\"\"}}";

    /** The mapper that was generated. */
    protected abstract UserMapper<S> mapper();

    /** Seller 7041: Mila Jansen, mila@shop.example, PRO, last seen 2026-11-22T10:15:30Z, 4 orders, active, boats and bikes. */
    protected abstract S mila();

    /** The class that declares the tier, which messages name. */
    protected String ownerOfTier() {
        return "Seller";
    }

    private User user() {
        return mapper().toUser(mila());
    }

    @Test
    void isWrittenWhole() {
        assertThat(user().id()).isEqualTo("seller-7041");
        assertThat(UserJson.toText(user(), WireForm.REST)).isEqualTo(FULL);
    }

    @Test
    void isReadAsItWasWritten() {
        User again = mapper().toUser(mapper().fromUser(user()));

        assertThat(UserJson.toText(again, WireForm.REST)).isEqualTo(FULL);
    }

    @Test
    void whatIsAbsentIsNull() {
        User sparse = mapper().toUser(mapper().fromUser(UserJson.fromText(SPARSE)));

        assertThat(sparse.email()).isEmpty();
        assertThat(sparse.custom().get("last_seen")).isNull();
        assertThat(sparse.custom().get("orders")).isEqualTo("0");
    }

    @Test
    void hasNothingToSendWhereNothingChanged() {
        User stored = user().toBuilder()
                .custom(CustomData.of(user().custom().asMap()))
                .build();

        assertThat(mapper().diff(stored, mila()).isEmpty()).isTrue();
    }

    @Test
    void isRefusedWithEveryProblem() {
        ReadResult<S> result = mapper().read(UserJson.fromText(UNREADABLE));

        assertThat(result.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "custom.tier: not one of FREE, PRO (" + ownerOfTier() + ".tier, 4 characters)",
                        "custom.last_seen: not an Instant such as 2026-11-22T10:15:30Z (Seller.lastSeen, 9 characters)",
                        "custom.orders: not a whole number from -2147483648 to 2147483647 (Seller.orders, 4 characters)",
                        "custom.active: not true or false (Seller.active, 3 characters)",
                        "custom.tags: not a JSON array of strings, each a text (Seller.tags, 0 characters)");
    }
}
