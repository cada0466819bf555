package dev.talkbind.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sets of many elements with one hash, which somebody outside may choose. */
class CrowdedSetTest {

    private static final SetText<String> SETS = SetText.of(StringText.INSTANCE);

    /** "Aa" and "BB" have one hash, and so have all texts that are made of them. */
    private static List<String> alike(int count) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int bit = 0; bit < 8; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static String text(List<String> elements) {
        return ListText.of(StringText.INSTANCE).toText(elements);
    }

    @Test
    void sixtyFourOfOneHashAreTheMostInAHashSet() {
        List<String> different = IntStream.range(0, 100).mapToObj(i -> "e" + i).toList();

        assertThat(SETS.fromText(text(alike(64)))).isInstanceOf(LinkedHashSet.class);
        assertThat(SETS.fromText(text(different))).isInstanceOf(LinkedHashSet.class);
        assertThat(SETS.fromText(text(alike(65)))).isNotInstanceOf(LinkedHashSet.class);
    }

    @Test
    void isASetLikeAnyOther() {
        List<String> elements = alike(65);
        Set<String> set = SETS.fromText(text(elements));

        assertThat(set).containsExactlyElementsOf(elements);
        assertThat(set.contains(elements.get(64))).isTrue();
        assertThat(set.contains("AaAa")).isFalse();
        assertThat(set.remove(elements.get(64))).isTrue();
        assertThat(set.remove(elements.get(64))).isFalse();
        assertThat(set.add(elements.get(0))).isFalse();
        assertThat(set.add("new")).isTrue();
        assertThat(set).hasSize(65).endsWith("new");
    }

    @Test
    void whatCannotBeAnElementIsNotInIt() {
        Set<?> set = SETS.fromText(text(alike(65)));

        assertThat(set.contains(null)).isFalse();
        assertThat(set.contains(65)).isFalse();
        assertThat(set.contains("\ud800")).isFalse();
        assertThat(set.remove(null)).isFalse();
    }

    @Test
    void anElementThatIsThereTwiceIsRefused() {
        List<String> elements = alike(65);
        elements.add(elements.get(3));

        assertThatThrownBy(() -> SETS.fromText(text(elements))).hasMessage("not a JSON array of different values");
    }

    @Test
    void twoAreTheSameInAnyOrder() {
        List<String> elements = alike(65);
        Set<String> set = SETS.fromText(text(elements));
        Collections.reverse(elements);

        assertThat(SETS.same(set, SETS.fromText(text(elements)))).isTrue();
        elements.set(0, "another");
        assertThat(SETS.same(set, SETS.fromText(text(elements)))).isFalse();
    }

    @Test
    void oneHundredThousandElementsAreTheMost() {
        List<String> most = IntStream.range(0, 100_000).mapToObj(i -> "e" + i).toList();
        List<String> more = new ArrayList<>(most);
        more.add("more");

        assertThat(SETS.fromText(SETS.toText(new LinkedHashSet<>(most)))).hasSize(100_000);
        assertThatThrownBy(() -> SETS.toText(new LinkedHashSet<>(more)))
                .hasMessage("a collection of more than 100000 elements has no text");
        String text = text(most);
        String oneMore = text.substring(0, text.length() - 1) + ",\"more\"]";
        assertThatThrownBy(() -> SETS.fromText(oneMore)).hasMessage("not a JSON array of at most 100000 strings");
    }
}
