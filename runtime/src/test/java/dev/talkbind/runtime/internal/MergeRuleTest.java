package dev.talkbind.runtime.internal;

import static dev.talkbind.runtime.internal.MergeRule.CLEARED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.annotations.UserProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MergeRuleTest {
    private static final Object CLEARED_MAP = MergeRule.cleared(UserProperty.CUSTOM);

    private static PatchMap<String> map(String key, @Nullable String value) {
        PatchMapBuilder<String> builder = new PatchMapBuilder<>(1);
        builder.set(key, value);
        return builder.toMap();
    }

    private static PatchMap<String> empty() {
        return new PatchMapBuilder<String>(0).toMap();
    }

    @ParameterizedTest
    @EnumSource(UserProperty.class)
    void aClearedFieldIsCleared(UserProperty field) {
        assertThat(MergeRule.isCleared(MergeRule.cleared(field))).isTrue();
    }

    @Test
    void mapsSayForThemselvesThatTheyAreCleared() {
        for (UserProperty field : List.of(UserProperty.CUSTOM, UserProperty.PUSH_TOKENS)) {
            assertThat(MergeRule.cleared(field)).isInstanceOf(PatchMap.class).isEqualTo(Map.of());
        }
        assertThat(MergeRule.cleared(UserProperty.EMAIL)).isSameAs(CLEARED);
    }

    @Test
    void whatIsAbsentOrHasAValueIsNotCleared() {
        assertThat(MergeRule.isCleared(null)).isFalse();
        assertThat(MergeRule.isCleared("")).isFalse();
        assertThat(MergeRule.isCleared(List.of())).isFalse();
        assertThat(MergeRule.isCleared(empty())).isFalse();
        assertThat(MergeRule.isCleared(map("a", null))).isFalse();
    }

    @Test
    void aMapThatIsClearedAndThenSetIsNotCleared() {
        assertThat(MergeRule.isCleared(MergeRule.merged(CLEARED_MAP, map("a", "1"))))
                .isFalse();
    }

    @Test
    void aValueIsAChangeUnlessItIsHeld() {
        assertThat(MergeRule.change(null, "a")).isEqualTo("a");
        assertThat(MergeRule.change("b", "a")).isEqualTo("a");
        assertThat(MergeRule.change(CLEARED, "a")).isEqualTo("a");
        assertThat(MergeRule.change("a", "a")).isNull();
        assertThat(MergeRule.change(List.of("a"), List.of("a"))).isNull();
        assertThat(MergeRule.change(List.of("a", "b"), List.of("b", "a"))).isEqualTo(List.of("b", "a"));
    }

    @Test
    void aClearIsAChangeWhereAValueIsHeld() {
        assertThat(MergeRule.change("a", CLEARED)).isSameAs(CLEARED);
        assertThat(MergeRule.change(List.of(), CLEARED))
                .as("none is a value too")
                .isSameAs(CLEARED);
        assertThat(MergeRule.change(CLEARED, CLEARED)).isNull();
        assertThat(MergeRule.change(null, CLEARED)).isNull();
    }

    @Test
    void whatIsAbsentIsNoChange() {
        assertThat(MergeRule.change("a", null)).isNull();
        assertThat(MergeRule.change(CLEARED, null)).isNull();
        assertThat(MergeRule.change(map("a", "1"), null)).isNull();
        assertThat(MergeRule.change(null, null)).isNull();
    }

    @Test
    void mapsChangeKeyByKey() {
        assertThat(MergeRule.change(map("a", "1"), map("b", "2"))).isEqualTo(map("b", "2"));
        assertThat(MergeRule.change(null, map("b", "2"))).isEqualTo(map("b", "2"));
        assertThat(MergeRule.change(map("a", "1"), map("a", null))).isEqualTo(map("a", null));
        assertThat(MergeRule.change(map("a", "1"), map("a", "1"))).isNull();
        assertThat(MergeRule.change(map("a", "1"), empty())).isNull();
        assertThat(MergeRule.change(null, map("a", null))).isNull();
        assertThat(MergeRule.change(null, empty())).isNull();
    }

    @Test
    void aClearedMapIsAChangeWhereAKeyIsHeld() {
        assertThat(MergeRule.isCleared(MergeRule.change(map("a", "1"), CLEARED_MAP)))
                .isTrue();
        assertThat(MergeRule.change(map("a", null), CLEARED_MAP)).isNull();
        assertThat(MergeRule.change(null, CLEARED_MAP)).isNull();
    }

    @Test
    void theLaterOfTwoChangesWins() {
        assertThat(MergeRule.merged("a", "b")).isEqualTo("b");
        assertThat(MergeRule.merged("a", CLEARED)).isSameAs(CLEARED);
        assertThat(MergeRule.merged(CLEARED, "b")).isEqualTo("b");
        assertThat(MergeRule.merged(List.of("a"), List.of("b"))).isEqualTo(List.of("b"));
    }

    @Test
    void twoChangesOfAMapAreMergedKeyByKey() {
        Object merged = MergeRule.merged(map("a", "1"), map("b", "2"));

        assertThat(merged).isEqualTo(Map.of("a", "1", "b", "2"));
        assertThat(MergeRule.isCleared(MergeRule.merged(map("a", "1"), CLEARED_MAP)))
                .isTrue();
    }

    @Test
    void absentClearedAndEmptyAreThreeStates() {
        assertThat(MergeRule.isSame(null, null)).isTrue();
        assertThat(MergeRule.isSame(CLEARED, CLEARED)).isTrue();
        assertThat(MergeRule.isSame("a", "a")).isTrue();
        assertThat(MergeRule.isSame(null, CLEARED)).isFalse();
        assertThat(MergeRule.isSame(CLEARED, "")).isFalse();
        assertThat(MergeRule.isSame(null, List.of())).isFalse();
        assertThat(MergeRule.isSame(CLEARED_MAP, empty())).isFalse();
        assertThat(MergeRule.isSame(null, empty())).isFalse();
        assertThat(MergeRule.isSame(empty(), empty())).isTrue();
    }
}
