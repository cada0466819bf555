package dev.talkbind.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.annotations.NullHandling;
import dev.talkbind.runtime.text.StringText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A property that holds an object with keys of its own, beside custom fields and the rest of the map. */
class NestedObjectTest {
    private static final CustomKey<String> TIER =
            CustomKey.of("tier", StringText.INSTANCE).formerly("level").property("Plan.tier");
    private static final CustomKey<String> UNTIL =
            CustomKey.of("until", StringText.INSTANCE).required().property("Plan.until");
    private static final CustomKeys CITY = CustomKeys.of(CustomKey.of("city", StringText.INSTANCE));

    private record Plan(@Nullable String tier, String until) {}

    /** As one is generated. */
    private record Plans(CustomKeys keys) implements CustomDataConverter<Plan> {
        @Override
        public CustomData toCustomData(Plan plan) {
            return keys.builder()
                    .put(TIER, plan.tier())
                    .put(UNTIL, plan.until())
                    .build();
        }

        @Override
        public ReadResult<Plan> read(CustomData data) {
            Reading in = Reading.of("Plan", data);
            String tier = in.get(TIER);
            String until = in.get(UNTIL);
            return in.failed() || until == null ? in.failure() : in.result(new Plan(tier, until));
        }

        @Override
        public CustomData diff(CustomData stored, Plan now) {
            return keys.diff(stored, toCustomData(now));
        }
    }

    private static final Plans PLANS = new Plans(CustomKeys.of(TIER, UNTIL));
    private static final Plans LOOSE = new Plans(CustomKeys.of(TIER));

    @Test
    void isWrittenWithItsOwnClears() {
        CustomData data = CustomData.builder()
                .nulls(NullHandling.KEEP)
                .put(PLANS, "Seller.plan", new Plan(null, "2027"))
                .build();

        assertThat(data).isEqualTo(map("tier", null, "level", null, "until", "2027"));
    }

    @Test
    void nullClearsItsKeysAndNoOthers() {
        assertThat(CustomData.builder()
                        .put("city", "Pécs")
                        .put(LOOSE, "Seller.plan", null)
                        .build())
                .isEqualTo(map("city", "Pécs", "tier", null, "level", null));
    }

    @Test
    void nullIsLeftOutWhereNullsAreKept() {
        assertThat(CustomData.builder()
                        .nulls(NullHandling.KEEP)
                        .put(PLANS, "Seller.plan", null)
                        .build())
                .isEmpty();
    }

    @Test
    void nullIsRefusedWhereAKeyIsRequired() {
        assertThatThrownBy(() -> CustomData.builder().put(PLANS, "Seller.plan", null))
                .isInstanceOf(InvalidUserException.class)
                .hasMessageContaining("Seller.plan")
                .hasMessageContaining("Plan.until");
    }

    @Test
    void itsProblemsAreProblemsOfTheWhole() {
        Reading in = Reading.of("Seller", user(map("tier", "pro")));

        assertThat(in.get(PLANS)).isNull();
        assertThat(in.failure().problems()).extracting(ReadProblem::property).containsExactly("Plan.until");
    }

    @Test
    void isThereIfAnyOfItsKeysIs() {
        assertThat(Reading.of("Seller", user(map("city", "Pécs"))).getIfAny(PLANS))
                .isNull();
        assertThat(Reading.of("Seller", user(map("level", "pro", "until", "2027")))
                        .getIfAny(PLANS))
                .isEqualTo(new Plan("pro", "2027"));
    }

    @Test
    void anUpdateChangesTheKeysThatItNames() {
        Plan plan = new Plan("free", "2026");

        assertThat(update(plan)).isEqualTo(plan);
        assertThat(update(plan, "until", "2027")).isEqualTo(new Plan("free", "2027"));
        assertThat(update(plan, "level", "pro")).isEqualTo(new Plan("pro", "2026"));
        assertThat(update(plan, "tier", null)).isEqualTo(new Plan(null, "2026"));
        assertThat(update(null, "until", "2027")).isEqualTo(new Plan(null, "2027"));
        assertThat(Reading.of("Seller", CustomData.empty()).updateIfAny(PLANS, null))
                .isNull();
    }

    @Test
    void anUpdateChangesTheRestKeyByKey() {
        CustomData patch = CustomData.of(map("city", "Pécs", "b", "2", "c", null));

        assertThat(Reading.of("Seller", patch).updateRest(CITY, Map.of("a", "1", "b", "1", "c", "1")))
                .isEqualTo(map("a", "1", "b", "2", "c", null));
        assertThat(Reading.of("Seller", CustomData.cleared()).updateRest(CITY, Map.of("a", "1")))
                .isEmpty();
        assertThat(Reading.of("Seller", patch).updateRest(CITY, null)).isEqualTo(map("b", "2", "c", null));
    }

    private static @Nullable Plan update(@Nullable Plan plan, @Nullable String... patch) {
        return Reading.of("Seller", CustomData.of(map(patch))).update(PLANS, plan);
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
