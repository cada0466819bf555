package dev.talkbind.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.annotations.NullHandling;
import dev.talkbind.runtime.text.IntegerText;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomDataTest {
    private static final CustomKey<Integer> ORDERS =
            CustomKey.of("orders", "Seller.orders", IntegerText.INSTANCE).formerly("count", "n");

    @Test
    void itIsAMapInTheOrderOfItsKeys() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("z", "1");
        map.put("a", null);
        map.put("", "");
        CustomData data = CustomData.of(map);

        assertThat(data).isEqualTo(map).hasSameHashCodeAs(map);
        assertThat(map).isEqualTo(data);
        assertThat(data.keySet()).containsExactly("z", "a", "");
        assertThat(data.asMap().get("z")).isEqualTo("1");
        assertThat(data.containsKey("a")).isTrue();
        assertThat(data.containsKey("b")).isFalse();
        assertThat(data.get((Object) "b")).isNull();
        assertThat(data.get((Object) null)).isNull();
        assertThat(data.containsKey(null)).isFalse();
        assertThat(CustomData.of(data)).isSameAs(data);
    }

    @Test
    void whatWouldChangeItThrows() {
        CustomData data = CustomData.of(Map.of("a", "1"));
        Iterator<String> keys = data.keySet().iterator();
        keys.next();

        assertThatThrownBy(() -> data.put("a", "2")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> data.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(data::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(keys::remove).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> data.replaceAll((k, v) -> "2")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> data.merge("b", "2", (x, y) -> y)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> data.entrySet().iterator().next().setValue("2"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(data).containsOnly(Map.entry("a", "1"));
    }

    @Test
    void nullKeysAreRefused() {
        Map<String, String> map = new HashMap<>();
        map.put(null, "1");
        assertThatThrownBy(() -> CustomData.of(map)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aKeyIsAbsentClearedOrSet() {
        CustomData data = CustomData.builder().put("set", "1").clear("cleared").build();

        assertThat(data.clears("set")).isFalse();
        assertThat(data.clears("cleared")).isTrue();
        assertThat(data.clears("absent")).isFalse();
        assertThat(CustomData.cleared().merge(data).clears("absent")).isTrue();
        assertThat(CustomData.cleared().merge(data).clears("set")).isFalse();
        assertThat(CustomData.cleared().merge(data)).containsOnlyKeys("set");
    }

    @Test
    void clearedAsAWholeIsStillAnEmptyMap() {
        assertThat(CustomData.cleared()).isEmpty();
        assertThat((Object) CustomData.cleared()).isEqualTo(Map.of()).isEqualTo(CustomData.empty());
        assertThat(CustomData.cleared().clearsAll()).isTrue();
        assertThat(CustomData.empty().clearsAll()).isFalse();
    }

    @Test
    void aTypedKeyIsPutWithItsAliasesCleared() {
        CustomData data = CustomData.empty().with(ORDERS, 3);

        assertThat(data.keySet()).containsExactly("orders", "count", "n");
        assertThat(data.get(ORDERS)).isEqualTo(3);
        assertThat(data.with(ORDERS, null).clears("orders")).isTrue();
        assertThat(data.with(ORDERS, null).get(ORDERS)).isNull();
    }

    @Test
    void aNullThatKeepsTouchesNoAlias() {
        CustomData data = CustomData.builder()
                .nulls(NullHandling.KEEP)
                .put(ORDERS, null)
                .put("x", null)
                .build();
        assertThat(data).isEmpty();
    }

    @Test
    void aRequiredKeyIsNotCleared() {
        CustomData.Builder data = CustomData.builder();
        assertThatThrownBy(() -> data.put(ORDERS.required(), null))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("Seller.orders: null, but custom.orders is required");
        assertThat(data.nulls(NullHandling.KEEP).put(ORDERS.required(), null).build())
                .isEmpty();
    }

    @Test
    void aValueIsReadFromItsKeyOrTheFirstAliasThatHasOne() {
        assertThat(CustomData.of(Map.of("orders", "3", "count", "2")).get(ORDERS))
                .isEqualTo(3);
        assertThat(CustomData.of(Map.of("n", "1", "count", "2")).get(ORDERS)).isEqualTo(2);
        assertThat(CustomData.empty().get(ORDERS)).isNull();
        assertThat(CustomData.builder()
                        .put("count", "2")
                        .clear("orders")
                        .build()
                        .get(ORDERS))
                .isNull();
    }

    @Test
    void aDefaultStandsInWhereAKeyHasNoValue() {
        CustomKey<Integer> key = ORDERS.orElseText("9");

        assertThat(CustomData.empty().get(key)).isEqualTo(9);
        assertThat(CustomData.cleared().get(key.required())).isEqualTo(9);
        assertThat(CustomData.of(Map.of("count", "2")).get(key)).isEqualTo(2);
    }

    @Test
    void aRequiredKeyWithoutAValueIsAProblem() {
        CustomKey<Integer> key = ORDERS.required();

        assertThat(CustomData.empty().read(key).problems())
                .extracting(ReadProblem::code)
                .containsExactly(ReadProblem.Code.ABSENT);
        assertThat(CustomData.cleared().read(key).problems())
                .extracting(ReadProblem::code)
                .containsExactly(ReadProblem.Code.CLEARED);
        assertThat(CustomData.of(Map.of("n", "1")).read(key).value()).isEqualTo(1);
    }

    @Test
    void aTextThatIsNoValueOfItsKeyIsAProblemOfThatKey() {
        CustomData data = CustomData.of(Map.of("orders", "three"));

        assertThat(data.read(ORDERS).isOk()).isFalse();
        assertThatThrownBy(() -> data.get(ORDERS))
                .isInstanceOf(ReadException.class)
                .hasMessageStartingWith(
                        "Seller.orders cannot be read from custom.orders: 1 problem\n  custom.orders: not ")
                .hasMessageEndingWith("(Seller.orders, 5 characters)");
    }

    @Test
    void aKeyPutTwiceKeepsItsPlace() {
        CustomData data =
                CustomData.builder().put("a", "1").put("b", "2").put("a", "3").build();
        assertThat(data.toString()).isEqualTo("CustomData[a, b]");
        assertThat(data.get((Object) "a")).isEqualTo("3");
    }

    @Test
    void aBuilderGoesOnWithoutChangingWhatItBuilt() {
        CustomData.Builder builder = CustomData.builder().put("a", "1");
        CustomData first = builder.build();
        CustomData second = builder.put("a", "2").put("b", "3").build();

        assertThat(first).containsOnly(Map.entry("a", "1"));
        assertThat(second).hasSize(2);
    }

    @Test
    void aBuilderOfCustomDataBeginsWithItsEntries() {
        CustomData data = CustomData.builder().put("a", "1").clear("b").build();
        CustomData.Builder builder = data.toBuilder();

        assertThat(builder.has("a") && builder.has("b")).isTrue();
        assertThat(builder.has("c")).isFalse();
        assertThat(builder.build()).isEqualTo(data);
        assertThat(builder.build().keySet()).containsExactly("a", "b");
        assertThat(builder.build().clears("b")).isTrue();
    }

    @Test
    void whatABuilderOfCustomDataDoesLeavesTheCustomDataAsItIs() {
        for (int size : new int[] {1, 4, 16, 17, 100}) {
            CustomData data = numbered(size);
            CustomData.Builder builder = data.toBuilder();
            builder.put("key0", "other").put("new", "x").clear("key" + (size - 1));

            assertThat(data).as("%s keys", size).isEqualTo(numbered(size)).doesNotContainKey("new");
            assertThat(data.clears("key" + (size - 1))).isFalse();
            assertThat(builder.build()).hasSize(size + 1).containsEntry("new", "x");
            assertThat(builder.build().clears("key" + (size - 1))).isTrue();
        }
    }

    @Test
    void twoBuildersOfOneCustomDataDoNotMeet() {
        for (int size : new int[] {1, 4, 16, 17, 100}) {
            CustomData data = numbered(size);
            CustomData.Builder one = data.toBuilder().put("key0", "one").put("new", "one");
            CustomData.Builder two = data.toBuilder().put("key0", "two").put("new", "two");

            assertThat(one.build()).containsEntry("key0", "one").containsEntry("new", "one");
            assertThat(two.build()).containsEntry("key0", "two").containsEntry("new", "two");
        }
    }

    @Test
    void aBuilderOfCustomDataThatIsClearedAsAWholeClearsTheWholeToo() {
        CustomData reset =
                CustomData.cleared().toBuilder().put("a", "1").clear("b").build();

        assertThat(reset.clearsAll()).isTrue();
        assertThat(reset).isEqualTo(Map.of("a", "1"));
        assertThat(reset.clears("b")).isTrue();
        assertThat(reset.toBuilder().clear("a").build()).isEmpty();
        assertThat(CustomData.cleared()).isEmpty();
    }

    private static CustomData numbered(int size) {
        CustomData.Builder builder = CustomData.builder();
        for (int i = 0; i < size; i++) {
            builder.put("key" + i, "" + i);
        }
        return builder.build();
    }

    @Test
    void puttingCustomDataThatIsClearedAsAWholeClearsTheWholeAndKeepsWhatIsSet() {
        CustomData data = CustomData.builder()
                .put("a", "1")
                .clear("b")
                .putAll(CustomData.cleared())
                .put("c", "2")
                .build();

        assertThat(data.clearsAll()).isTrue();
        assertThat(data).isEqualTo(Map.of("a", "1", "c", "2"));
    }

    @Test
    void manyKeysAreFoundQuickly() {
        CustomData.Builder builder = CustomData.builder();
        for (int i = 0; i < 50_000; i++) {
            builder.put("key" + i, "" + i);
        }
        CustomData data = builder.build();
        for (int i = 0; i < 50_000; i++) {
            assertThat(data.get((Object) ("key" + i)).equals("" + i)).isTrue();
        }
        assertThat(data.merge(data)).isEqualTo(data);
        assertThat(data.diff(data)).isEmpty();
    }

    @Test
    void keysWithOneHashCodeAreFoundQuickly() {
        CustomData.Builder builder = CustomData.builder();
        for (int i = 0; i < 1 << 14; i++) { // 16,384 texts of "Aa" and "BB", whose hash codes are equal
            StringBuilder key = new StringBuilder();
            for (int bit = 0; bit < 14; bit++) {
                key.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            builder.put(key.toString(), "x");
        }
        long start = System.nanoTime();
        assertThat(builder.build().diff(CustomData.empty())).isEmpty();
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
        assertThat(builder.build()).hasSize(1 << 14);
    }
}
