package dev.talkbind.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatchMapTest {
    private static final PatchMap<String> EMPTY = map();
    private static final PatchMap<String> CLEARED = PatchMap.cleared();

    /** Keys and values in turn. */
    private static PatchMap<String> map(@Nullable String... keysAndValues) {
        return filled(new PatchMapBuilder<>(0), keysAndValues);
    }

    /** Cleared as a whole, and then these keys are set. */
    private static PatchMap<String> reset(@Nullable String... keysAndValues) {
        return filled(new PatchMapBuilder<>(CLEARED), keysAndValues);
    }

    private static PatchMap<String> filled(PatchMapBuilder<String> builder, @Nullable String... keysAndValues) {
        for (int i = 0; i < keysAndValues.length; i += 2) {
            builder.set(keysAndValues[i], keysAndValues[i + 1]);
        }
        return builder.toMap();
    }

    private static PatchMap<String> numbered(int size) {
        PatchMapBuilder<String> builder = new PatchMapBuilder<>(size);
        for (int i = 0; i < size; i++) {
            builder.set("k" + i, i % 3 == 0 ? null : "v" + i);
        }
        return builder.toMap();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 17, 18, 1000})
    void everyKeyIsFoundAndNoOther(int size) {
        PatchMap<String> map = numbered(size);

        for (int i = 0; i < size; i++) {
            String key = new String("k" + i);
            assertThat(map.containsKey(key)).isTrue();
            assertThat(map.get(key)).isEqualTo(i % 3 == 0 ? null : "v" + i);
            assertThat(map.clears(key)).isEqualTo(i % 3 == 0);
        }
        assertThat(map.containsKey("k" + size)).isFalse();
        assertThat(map.get("k" + size)).isNull();
        assertThat(map.clears("k" + size)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 17})
    void whatIsNoKeyIsNotFound(int size) {
        Map<?, String> map = numbered(size);

        assertThat(map.containsKey(null)).isFalse();
        assertThat(map.get(null)).isNull();
        assertThat(map.containsKey(7)).isFalse();
        assertThat(map.get(7)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 17, 100})
    void entriesComeInTheOrderOfTheirKeys(int size) {
        PatchMap<String> map = numbered(size);
        List<String> seen = new ArrayList<>();
        map.forEach((key, value) -> seen.add(key + "=" + value));

        assertThat(map.entrySet()).hasSize(size);
        assertThat(map.entrySet().stream().map(Object::toString)).containsExactlyElementsOf(seen);
        for (int i = 0; i < size; i++) {
            assertThat(seen.get(i)).isEqualTo("k" + i + "=" + (i % 3 == 0 ? null : "v" + i));
        }
    }

    @Test
    void nothingComesAfterTheLastEntry() {
        Iterator<Map.Entry<String, @Nullable String>> entries =
                map("a", "1").entrySet().iterator();
        entries.next();

        assertThat(entries.hasNext()).isFalse();
        assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whatWouldChangeItThrows() {
        PatchMap<String> map = map("a", "1");
        Iterator<Map.Entry<String, @Nullable String>> entries = map.entrySet().iterator();
        Map.Entry<String, @Nullable String> entry = entries.next();

        assertThatThrownBy(() -> map.put("a", "2")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> entry.setValue("2")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(entries::remove).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.values().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(map).isEqualTo(Map.of("a", "1"));
    }

    @Test
    void itEqualsAnyMapWithTheSameEntries() {
        Map<String, String> plain = new HashMap<>();
        plain.put("a", "1");
        plain.put("b", null);

        assertThat(map("b", null, "a", "1")).isEqualTo(plain).hasSameHashCodeAs(plain);
        assertThat(plain).isEqualTo(map("a", "1", "b", null));
        assertThat(map("a", "1")).isNotEqualTo(plain).isEqualTo(reset("a", "1"));
    }

    @Test
    void itIsTheSameAsOneThatClearsTheWholeTooAndHasTheSameEntries() {
        assertThat(map("a", "1").isSame(map("a", "1"))).isTrue();
        assertThat(map("a", "1", "b", null).isSame(map("b", null, "a", "1"))).isTrue();
        assertThat(reset("a", "1").isSame(reset("a", "1"))).isTrue();
        assertThat(map("a", "1").isSame(reset("a", "1"))).isFalse();
        assertThat(EMPTY.isSame(CLEARED)).isFalse();
        assertThat(map("a", "1").isSame(map("a", "2"))).isFalse();
    }

    @Test
    void aKeyIsClearedByItsOwnNullOrByAClearOfTheWhole() {
        assertThat(map("a", null).clears("a")).isTrue();
        assertThat(map("a", "1").clears("a")).isFalse();
        assertThat(map("a", "1").clears("b")).isFalse();
        assertThat(reset("a", "1").clears("b")).isTrue();
        assertThat(reset("a", "1").clears("a")).isFalse();
        assertThat(CLEARED.clears("a")).isTrue();
    }

    @Test
    void aClearOfTheWholeLeavesNoKeyWithANull() {
        assertThat(reset("a", "1", "b", null)).isEqualTo(Map.of("a", "1"));
        assertThat(reset("a", "1").merged(map("a", null))).isEmpty();
        assertThat(reset("a", "1").merged(map("a", null)).clearsAll()).isTrue();
    }

    @Test
    void aKeyOfThePatchWinsAndKeepsItsPosition() {
        PatchMap<String> merged = map("a", "1", "b", "2", "c", null).merged(map("d", "4", "b", null, "c", "3"));

        assertThat(merged.entrySet().stream().map(Object::toString)).containsExactly("a=1", "b=null", "c=3", "d=4");
        assertThat(merged.clearsAll()).isFalse();
    }

    @Test
    void aPatchThatClearsTheWholeLeavesNothingOfWhatWasBefore() {
        assertThat(map("a", "1").merged(reset("b", "2")).isSame(reset("b", "2")))
                .isTrue();
        assertThat(map("a", "1").merged(CLEARED).isSame(CLEARED)).isTrue();
        assertThat(reset("a", "1").merged(CLEARED).isSame(CLEARED)).isTrue();
    }

    @Test
    void aClearOfTheWholeStaysAClearOfTheWholeUnderAPatch() {
        assertThat(CLEARED.merged(map("a", "1")).isSame(reset("a", "1"))).isTrue();
        assertThat(CLEARED.merged(EMPTY).isSame(CLEARED)).isTrue();
        assertThat(reset("a", "1").merged(map("b", "2")).isSame(reset("a", "1", "b", "2")))
                .isTrue();
    }

    @Test
    void mergingLeavesBothMapsAsTheyAre() {
        PatchMap<String> before = map("a", "1", "b", "2");
        PatchMap<String> patch = map("a", null, "c", "3");
        before.merged(patch);

        assertThat(before.isSame(map("a", "1", "b", "2"))).isTrue();
        assertThat(patch.isSame(map("a", null, "c", "3"))).isTrue();
    }

    @Test
    void aPatchSinceAnotherMapHasWhatDiffers() {
        PatchMap<String> before = map("same", "1", "changed", "1", "cleared", "1", "absent", "1");
        PatchMap<String> after = map("same", "1", "changed", "2", "cleared", null, "new", "1");

        assertThat(after.since(before).isSame(map("changed", "2", "cleared", null, "new", "1")))
                .isTrue();
        assertThat(after.since(after)).isEmpty();
    }

    @Test
    void aClearSaysNothingWhereNothingIsHeld() {
        PatchMap<String> nothing = map("a", null);

        assertThat(map("a", null, "b", null).since(EMPTY)).isEmpty();
        assertThat(map("a", null).since(nothing)).isEmpty();
        assertThat(CLEARED.since(nothing).isSame(EMPTY)).isTrue();
        assertThat(CLEARED.since(EMPTY).isSame(EMPTY)).isTrue();
        assertThat(CLEARED.since(CLEARED).isSame(EMPTY)).isTrue();
    }

    @Test
    void aClearOfTheWholeIsSaidWhereAnythingIsHeld() {
        assertThat(CLEARED.since(map("a", null, "b", "1")).isSame(CLEARED)).isTrue();
        assertThat(CLEARED.since(reset("b", "1")).isSame(CLEARED)).isTrue();
    }

    @Test
    void aClearOfTheWholeBeforeKeysAreSetIsSaidKeyByKey() {
        PatchMap<String> before = map("gone", "1", "same", "1", "changed", "1", "none", null);
        PatchMap<String> after = reset("same", "1", "changed", "2", "new", "1");

        assertThat(after.since(before).isSame(map("gone", null, "changed", "2", "new", "1")))
                .isTrue();
    }
}
