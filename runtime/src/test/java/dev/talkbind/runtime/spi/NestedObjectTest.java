package dev.talkbind.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataConverter;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.ReadProblem;
import dev.talkbind.runtime.ReadProblem.Code;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.text.StringText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A property that holds an object with keys of its own, beside custom fields and the rest of the map. */
class NestedObjectTest {
    private static final FieldKey<String> TIER =
            FieldKey.of("tier", "Plan.tier", StringText.INSTANCE).formerly("level");
    private static final FieldKey<String> UNTIL =
            FieldKey.of("until", "Plan.until", StringText.INSTANCE).required();
    private static final FieldKey<String> CITY = FieldKey.of("city", "Seller.city", StringText.INSTANCE);
    private static final CustomKeys PLAN_KEYS = CustomKeys.of(TIER, UNTIL);
    private static final CustomKeys LOOSE_KEYS = CustomKeys.of(TIER);
    private static final CustomKeys SELLER_KEYS = CustomKeys.of(CITY);

    private record Plan(@Nullable String tier, String until) {
        private Plan {
            if (until.isEmpty()) {
                throw new IllegalStateException("canary");
            }
        }
    }

    /** As one is generated. */
    private static final class Plans implements CustomDataConverter<Plan> {
        @Override
        public CustomData toCustomData(Plan plan) {
            WriteContext out = PLAN_KEYS.write();
            TIER.putTo(out, plan.tier());
            UNTIL.putTo(out, plan.until());
            return out.toCustomData();
        }

        @Override
        public ReadResult<Plan> read(CustomData data) {
            ReadContext in = ReadContext.of("Plan", data);
            String tier = TIER.readFrom(in);
            String until = UNTIL.requireFrom(in);
            if (in.failed()) {
                return in.failure();
            }
            try {
                return in.result(new Plan(tier, until));
            } catch (Exception refused) {
                return in.refusal(refused);
            }
        }

        @Override
        public CustomData diff(CustomData stored, Plan now) {
            return PLAN_KEYS.diff(stored, toCustomData(now));
        }
    }

    private static final Plans PLANS = new Plans();

    @Test
    void anObjectIsWrittenWithItsOwnClearsEvenWhereNullsAreKept() {
        WriteContext out = SELLER_KEYS.writeKeepingNulls();
        out.putNested(PLANS, PLAN_KEYS, "Seller.plan", new Plan(null, "2027"));

        assertThat(out.toCustomData()).isEqualTo(map("tier", null, "level", null, "until", "2027"));
    }

    @Test
    void aNullObjectClearsItsKeysAndNoOthers() {
        WriteContext out = SELLER_KEYS.write();
        CITY.putTo(out, "Pécs");
        out.putNested(PLANS, LOOSE_KEYS, "Seller.plan", null);

        assertThat(out.toCustomData()).isEqualTo(map("city", "Pécs", "tier", null, "level", null));
    }

    @Test
    void aNullObjectIsLeftOutWhereNullsAreKept() {
        WriteContext out = SELLER_KEYS.writeKeepingNulls();
        out.putNested(PLANS, PLAN_KEYS, "Seller.plan", null);
        out.putNested(PLANS, PLAN_KEYS, null);

        assertThat(out.toCustomData()).isEmpty();
    }

    @Test
    void aNullObjectIsRefusedWhereOneOfItsKeysIsRequired() {
        WriteContext out = SELLER_KEYS.write();

        assertThatThrownBy(() -> out.putNested(PLANS, PLAN_KEYS, "Seller.plan", null))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("Seller.plan is null, and Plan.until is required");
    }

    @Test
    void anEmptyOptionalClearsRequiredKeysToo() {
        WriteContext out = SELLER_KEYS.write();
        out.putNested(PLANS, PLAN_KEYS, null);

        assertThat(out.toCustomData()).isEqualTo(map("city", null, "tier", null, "level", null, "until", null));
    }

    @Test
    void anObjectIsReadFromTheCustomDataOfTheWhole() {
        ReadContext in = ReadContext.of("Seller", user(map("city", "Pécs", "level", "pro", "until", "2027")));

        assertThat(in.nested(PLANS)).isEqualTo(new Plan("pro", "2027"));
        assertThat(in.failed()).isFalse();
    }

    @Test
    void itsProblemsAreProblemsOfTheWhole() {
        ReadContext in = ReadContext.of("Seller", user(map("tier", "pro")));

        assertThat(in.nested(PLANS)).isNull();
        assertThat(in.failure().problems()).extracting(ReadProblem::property).containsExactly("Plan.until");
        assertThatThrownBy(in::orThrow).hasMessageStartingWith("Seller cannot be read from user: 1 problem\n");
    }

    @Test
    void anExceptionOfItsClassIsTheCauseOfTheFailureOfTheWhole() {
        ReadContext in = ReadContext.of("Seller", user(map("until", "")));

        assertThat(in.nested(PLANS)).isNull();
        assertThat(in.failure().problems()).extracting(ReadProblem::code).containsExactly(Code.REFUSED);
        assertThatThrownBy(in::orThrow).cause().hasToString("java.lang.IllegalStateException");
    }

    @Test
    void anOptionalObjectIsThereIfAnyOfItsKeysIs() {
        assertThat(ReadContext.of("Seller", user(map("city", "Pécs"))).nestedIfAny(PLANS, PLAN_KEYS))
                .isNull();
        assertThat(ReadContext.of("Seller", user(map("until", null))).nestedIfAny(PLANS, PLAN_KEYS))
                .isNull();
        assertThat(ReadContext.of("Seller", user(map("level", "pro", "until", "2027")))
                        .nestedIfAny(PLANS, PLAN_KEYS))
                .isEqualTo(new Plan("pro", "2027"));
    }

    @Test
    void anUpdateChangesTheKeysThatItNames() {
        Plan plan = new Plan("free", "2026");

        assertThat(update(plan)).isEqualTo(plan);
        assertThat(update(plan, "until", "2027")).isEqualTo(new Plan("free", "2027"));
        assertThat(update(plan, "level", "pro")).isEqualTo(new Plan("pro", "2026"));
        assertThat(update(plan, "tier", null)).isEqualTo(new Plan(null, "2026"));
    }

    @Test
    void anUpdateMakesAnObjectWhereThereIsNone() {
        assertThat(update(null, "until", "2027")).isEqualTo(new Plan(null, "2027"));
    }

    @Test
    void anUpdateThatClearsARequiredKeyOfAnObjectIsAProblem() {
        for (CustomData clear : new CustomData[] {CustomData.of(map("until", null)), CustomData.cleared()}) {
            ReadContext in = ReadContext.update("Seller", clear);
            assertThat(in.updateNested(PLANS, PLAN_KEYS, new Plan("free", "2026")))
                    .isNull();
            assertThat(in.failure().problems()).extracting(ReadProblem::code).containsExactly(Code.CLEARED);
        }
    }

    @Test
    void anUpdateLeavesAnOptionalObjectEmptyWhereItNamesNoneOfItsKeys() {
        ReadContext in = ReadContext.update("Seller", CustomData.of(map("city", "Pécs")));

        assertThat(in.updateNestedIfAny(PLANS, PLAN_KEYS, null)).isNull();
        assertThat(in.failed()).isFalse();
    }

    @Test
    void anUpdateChangesAnOptionalObjectThatIsThere() {
        ReadContext in = ReadContext.update("Seller", CustomData.of(map("until", "2027")));

        assertThat(in.updateNestedIfAny(PLANS, PLAN_KEYS, new Plan("free", "2026")))
                .isEqualTo(new Plan("free", "2027"));
        assertThat(in.updateNestedIfAny(PLANS, PLAN_KEYS, null)).isEqualTo(new Plan(null, "2027"));
    }

    @Test
    void anUpdateChangesTheRestKeyByKey() {
        CustomData patch = CustomData.of(map("city", "Pécs", "b", "2", "c", null));

        assertThat(rest(patch, Map.of("a", "1"))).isEqualTo(map("a", "1", "b", "2", "c", null));
        assertThat(rest(patch, map("a", "1", "b", "1", "c", "1"))).isEqualTo(map("a", "1", "b", "2", "c", null));
        assertThat(rest(patch, null)).isEqualTo(map("b", "2", "c", null));
    }

    @Test
    void anUpdateThatClearsTheWholeLeavesNothingOfTheRest() {
        CustomData reset = CustomData.cleared().merge(CustomData.of(map("city", "Pécs", "b", "2")));

        assertThat(rest(CustomData.cleared(), Map.of("a", "1"))).isEmpty();
        assertThat(rest(reset, Map.of("a", "1"))).isEqualTo(map("b", "2"));
    }

    private static CustomData rest(CustomData patch, @Nullable Map<String, @Nullable String> current) {
        return ReadContext.update("Seller", patch).updateRest(SELLER_KEYS, current);
    }

    private static @Nullable Plan update(@Nullable Plan plan, @Nullable String... patch) {
        ReadContext in = ReadContext.update("Seller", CustomData.of(map(patch)));
        Plan updated = in.updateNested(PLANS, PLAN_KEYS, plan);
        assertThat(in.failed()).isFalse();
        return updated;
    }

    private static User user(Map<String, @Nullable String> custom) {
        return User.builder("1").custom(custom).build();
    }

    private static Map<String, @Nullable String> map(@Nullable String... keysAndValues) {
        Map<String, @Nullable String> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return map;
    }
}
