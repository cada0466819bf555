package dev.talkbind.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatchMapBuilderTest {
    private static PatchMapBuilder<String> empty() {
        return new PatchMapBuilder<>(0);
    }

    /** A builder of that many keys, {@code k0} first; all have values. */
    private static PatchMapBuilder<String> builder(int size) {
        PatchMapBuilder<String> builder = empty();
        for (int i = 0; i < size; i++) {
            builder.set("k" + i, "v" + i);
        }
        return builder;
    }

    private static Map<String, String> expected(int size) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            expected.put("k" + i, "v" + i);
        }
        return expected;
    }

    private static void assertHas(PatchMap<String> map, Map<String, String> entries) {
        assertThat(new ArrayList<>(map.entrySet())).isEqualTo(new ArrayList<>(entries.entrySet()));
        assertThat(map).hasSize(entries.size());
        entries.forEach((key, value) -> assertThat(map.get(key)).as(key).isEqualTo(value));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 5, 15, 16, 17, 18, 40, 1000})
    void keysHaveTheOrderInWhichTheyWereSetFirst(int size) {
        assertHas(builder(size).toMap(), expected(size));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 17, 40})
    void theExpectedNumberOfKeysIsNoBound(int expected) {
        PatchMapBuilder<String> builder = new PatchMapBuilder<>(expected);
        for (int i = 0; i < 30; i++) {
            builder.set("k" + i, "v" + i);
        }

        assertHas(builder.toMap(), expected(30));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16, 17, 40})
    void aKeyThatIsSetAgainKeepsItsPosition(int size) {
        PatchMapBuilder<String> builder = builder(size);
        Map<String, String> expected = expected(size);
        for (int i = size - 1; i >= 0; i -= 2) {
            builder.set("k" + i, "again");
            expected.put("k" + i, "again");
        }

        assertHas(builder.toMap(), expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16, 17, 40})
    void aKeyIsFoundByItsTextWhateverItsInstance(int size) {
        PatchMapBuilder<String> builder = builder(size);
        String key = new String("k" + (size - 1));

        assertThat(builder.contains(key)).isTrue();
        builder.set(key, "again");
        assertThat(builder.toMap()).hasSize(size).containsEntry(key, "again");
    }

    @Test
    void keysThatAreSetAgainInTheirOrderOrAnyOtherAreFound() {
        String[] keys = {"a", "b", "c", "d"};
        PatchMapBuilder<String> builder = empty();
        for (String key : keys) {
            builder.set(key, null);
        }
        PatchMapBuilder<String> again = new PatchMapBuilder<>(builder.toMap());
        for (int at : new int[] {0, 1, 3, 2, 3, 0, 1, 2}) {
            again.set(keys[at], keys[at] + at);
        }

        assertThat(again.toMap())
                .containsExactly(entry("a", "a0"), entry("b", "b1"), entry("c", "c2"), entry("d", "d3"));
    }

    @Test
    void aKeyIsThereWhereItIsSetOrCleared() {
        PatchMapBuilder<String> builder = empty();
        builder.set("set", "x");
        builder.set("cleared", null);

        assertThat(builder.contains("set")).isTrue();
        assertThat(builder.contains("cleared")).isTrue();
        assertThat(builder.contains("absent")).isFalse();
    }

    @Test
    void keysWithOneHashCodeAreKeptApart() {
        PatchMapBuilder<String> builder = empty();
        builder.set("Aa", "1");
        assertThat(builder.contains("BB")).isFalse();
        builder.set("BB", "2");

        assertThat(builder.toMap()).isEqualTo(Map.of("Aa", "1", "BB", "2"));
    }

    @Test
    void aKeyIsNeverNull() {
        PatchMapBuilder<String> builder = builder(3);

        assertThatThrownBy(() -> builder.set(null, "x"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("key");
        assertThatThrownBy(() -> empty().set(null, null)).isInstanceOf(NullPointerException.class);
        assertHas(builder.toMap(), expected(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16, 17, 40})
    void aMapThatWasBuiltStaysAsItIs(int size) {
        PatchMapBuilder<String> builder = builder(size);
        PatchMap<String> built = builder.toMap();
        builder.set("k0", "other");
        builder.set("k" + (size - 1), null);
        builder.set("new", "x");
        builder.clearAll();
        builder.toMap();

        assertHas(built, expected(size));
        assertThat(built.clearsAll()).isFalse();
        assertThat(built.clears("k" + (size - 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16, 17, 40})
    void aMapThatABuilderBeganWithStaysAsItIs(int size) {
        PatchMap<String> start = builder(size).toMap();
        PatchMapBuilder<String> builder = new PatchMapBuilder<>(start);
        builder.set("k" + (size - 1), "other");
        builder.set("new", "x");

        assertHas(start, expected(size));
        assertThat(builder.toMap()).hasSize(size + 1).containsEntry("k" + (size - 1), "other");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16, 17, 40})
    void buildersThatBeganWithOneMapDoNotMeet(int size) {
        PatchMap<String> start = builder(size).toMap();
        PatchMapBuilder<String> one = new PatchMapBuilder<>(start);
        PatchMapBuilder<String> two = new PatchMapBuilder<>(start);
        one.set("k0", "one");
        two.set("k0", "two");
        one.set("one", "one");
        two.set("two", "two");

        assertThat(one.toMap()).hasSize(size + 1).containsEntry("k0", "one").containsEntry("one", "one");
        assertThat(two.toMap()).hasSize(size + 1).containsEntry("k0", "two").containsEntry("two", "two");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16, 17, 40})
    void aClearOfTheWholeDropsTheKeysThatAreCleared(int size) {
        PatchMapBuilder<String> builder = builder(size);
        builder.set("first", null);
        builder.clearAll();
        builder.set("second", null);

        PatchMap<String> map = builder.toMap();
        assertThat(map.clearsAll()).isTrue();
        assertHas(map, expected(size));
        assertThat(map.clears("first")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16, 17, 40})
    void aKeyThatAClearOfTheWholeDroppedCanBeSetAgain(int size) {
        PatchMapBuilder<String> builder = builder(size);
        builder.clearAll();
        builder.set("k0", null);
        builder.toMap();
        assertThat(builder.contains("k0")).isFalse();
        builder.set("k0", "again");

        Map<String, String> expected = expected(size);
        expected.remove("k0");
        expected.put("k0", "again");
        assertHas(builder.toMap(), expected);
    }

    @Test
    void aBuilderThatBeganWithAClearedMapClearsTheWhole() {
        PatchMapBuilder<String> builder = new PatchMapBuilder<>(PatchMap.<String>cleared());
        builder.set("a", "1");
        builder.set("b", null);

        assertThat(builder.toMap().clearsAll()).isTrue();
        assertThat(builder.toMap()).isEqualTo(Map.of("a", "1"));
        assertThat(PatchMap.cleared()).isEmpty();
    }

    /** Any calls in any order, beside a plain map; every map that was built on the way is looked at again in the end. */
    @Test
    void anyCallsMakeWhatAPlainMapWouldHold() {
        for (int seed = 0; seed < 3_000; seed++) {
            new Beside(new Random(seed)).run("seed " + seed);
        }
    }

    /** A builder beside a plain map. */
    private static final class Beside {
        private final Random random;
        private final IdentityHashMap<PatchMap<String>, Map<String, String>> built = new IdentityHashMap<>();
        private PatchMapBuilder<String> builder = empty();
        private final Map<String, @Nullable String> plain = new LinkedHashMap<>();
        private boolean clearsAll;

        Beside(Random random) {
            this.random = random;
        }

        void run(String seed) {
            int keys = random.nextInt(4) == 0 ? 50 : 6;
            for (int call = 0; call < 60; call++) {
                call(keys);
            }
            build();
            built.forEach((map, entries) -> assertThat(new ArrayList<>(map.entrySet()))
                    .as(seed)
                    .isEqualTo(new ArrayList<>(entries.entrySet())));
        }

        private void call(int keys) {
            String key = "k" + random.nextInt(keys);
            switch (random.nextInt(24)) {
                case 0 -> build();
                case 1 -> builder = new PatchMapBuilder<>(build());
                case 2 -> {
                    clearsAll = clearsAll || random.nextInt(4) == 0;
                    if (clearsAll) {
                        builder.clearAll();
                    }
                }
                default -> {
                    String value = random.nextInt(3) == 0 ? null : "v" + random.nextInt(100);
                    assertThat(builder.contains(key)).isEqualTo(plain.containsKey(key));
                    builder.set(key, value);
                    plain.put(key, value);
                }
            }
        }

        private PatchMap<String> build() {
            if (clearsAll) {
                plain.values().removeIf(Objects::isNull);
            }
            PatchMap<String> map = builder.toMap();
            assertThat(map.clearsAll()).isEqualTo(clearsAll);
            built.put(map, new LinkedHashMap<>(plain));
            return map;
        }
    }
}
