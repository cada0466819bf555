package dev.talkbind.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.annotations.TextConverter;
import java.net.URL;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CollectionTextTest {

    /** A developer's own converter, which gives null for what it does not know. */
    private static final class Careless implements TextConverter<Object> {
        @Override
        public @Nullable String toText(Object value) {
            return value.equals(0) ? null : value.toString();
        }

        @Override
        public @Nullable Object fromText(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    @Test
    void anArrayThatIsReadBelongsToTheCaller() {
        byte[] read = BytesText.INSTANCE.fromText("AQ==");
        read[0] = 2;
        assertThat(BytesText.INSTANCE.fromText("AQ==")).containsExactly(1);
    }

    @Test
    void aCollectionThatIsReadBelongsToTheCaller() {
        List<String> list = Rows.STRINGS.fromText("[]");
        list.add("a");
        Set<String> set = Rows.STRING_SET.fromText("[\"b\",\"a\"]");
        set.add("0");
        assertThat(list).containsExactly("a");
        assertThat(set).containsExactly("b", "a", "0");
    }

    @Test
    void listsAreTheSameInOrderAndByTheirElementsOwnMeasure() {
        assertThat(Rows.STRINGS.same(List.of("a", "b"), List.of("a", "b"))).isTrue();
        assertThat(Rows.STRINGS.same(List.of("a", "b"), List.of("b", "a"))).isFalse();
        assertThat(Rows.STRINGS.same(List.of("a"), List.of("a", "b"))).isFalse();
        ListText<byte[]> bytes = ListText.of(BytesText.INSTANCE);
        assertThat(bytes.same(List.of(new byte[] {1}), List.of(new byte[] {1}))).isTrue();
        ListText<URL> urls = ListText.of(UrlText.INSTANCE);
        assertThat(urls.same(urls.fromText("[\"http://a.invalid\"]"), urls.fromText("[\"http://a.invalid\"]")))
                .isTrue();
        assertThat(ListText.of(new Careless()).same(List.of(1), List.of(1))).isTrue();
    }

    @Test
    void setsAreTheSameInAnyOrder() {
        assertThat(Rows.STRING_SET.same(Rows.set("a", "b"), Rows.set("b", "a"))).isTrue();
        assertThat(Rows.STRING_SET.same(Rows.set("a"), Rows.set("b"))).isFalse();
    }

    @Test
    void setsOfWhatHasNoEqualityAreRefused() {
        assertThatThrownBy(() -> SetText.of(UrlText.INSTANCE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SetText.of(BytesText.INSTANCE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aConverterThatGivesNullIsRefused() {
        ListText<Object> careless = ListText.of(new Careless());
        assertThatThrownBy(() -> careless.toText(List.of(0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> careless.fromText("[\"\"]")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsExpectedNamesTheElements() {
        assertThat(ListText.of(IntegerText.INSTANCE).expected())
                .startsWith("a JSON array of strings, each a whole number");
        assertThat(SetText.of(new Careless()).expected())
                .isEqualTo("a JSON array of strings, each a text that " + Careless.class.getName() + " reads");
    }

    /** In private use, "an" and "c0" have one hash, and so have the locales. */
    private static String localesOfOneHash(int count) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "\"en-x" : ",\"en-x");
            for (int bit = 0; bit < 16; bit++) {
                text.append(bit % 4 == 0 ? "-" : "").append((i >> bit & 1) == 0 ? "an" : "c0");
            }
            text.append('"');
        }
        return text.append(']').toString();
    }

    @Test
    void localesOfOneHashAreReadUpToABound() {
        String most = localesOfOneHash(1_000);
        String more = localesOfOneHash(1_001);

        assertThat(SetText.of(LocaleText.INSTANCE).fromText(most)).hasSize(1_000);
        assertThat(ListText.of(LocaleText.INSTANCE).fromText(most)).hasSize(1_000);
        assertThatThrownBy(() -> SetText.of(LocaleText.INSTANCE).fromText(more))
                .hasMessage("not a JSON array of locales of which at most 1000 have one hash");
        assertThatThrownBy(() -> ListText.of(LocaleText.INSTANCE).fromText(more))
                .hasMessage("not a JSON array of locales of which at most 1000 have one hash");
    }

    @Test
    void localesOfDifferentHashesAreReadBeyondThatBound() {
        StringBuilder text = new StringBuilder("[\"en-x-a0\"");
        for (int i = 1; i < 5_000; i++) {
            text.append(",\"en-x-a").append(i).append('"');
        }

        assertThat(SetText.of(LocaleText.INSTANCE).fromText(text.append(']').toString()))
                .hasSize(5_000);
    }

    /** As periods and locales, of which somebody outside can write any number with one hash. */
    @Test
    void elementsOfOneHashAreComparedNoMoreThanAFewTimesEach() {
        int count = 2_000;
        StringBuilder text = new StringBuilder("[\"0\"");
        for (int i = 1; i < count; i++) {
            text.append(",\"").append(i).append('"');
        }
        Crowded.compared = 0;

        Set<Crowded> read =
                SetText.of(new CrowdedText()).fromText(text.append(']').toString());

        assertThat(read).hasSize(count);
        assertThat(read.contains(new Crowded("7"))).isTrue();
        assertThat(read.contains(new Crowded("x"))).isFalse();
        assertThat(Crowded.compared).isLessThan(10 * count);
    }

    /** All have one hash, and count how often they are compared. */
    private record Crowded(String text) {
        private static int compared;

        @Override
        public boolean equals(Object other) {
            compared++;
            return other instanceof Crowded crowded && crowded.text.equals(text);
        }

        @Override
        public int hashCode() {
            return 7;
        }
    }

    private static final class CrowdedText implements TextConverter<Crowded> {
        @Override
        public String toText(Crowded value) {
            return value.text();
        }

        @Override
        public Crowded fromText(String text) {
            return new Crowded(text);
        }
    }
}
