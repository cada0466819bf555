package dev.talkbind.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.talkbind.annotations.TextConverter;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PrimitiveArrayTextTest {

    @Test
    void eachPrimitiveHasArrays() {
        both(PrimitiveArrayText.ofBooleans(BooleanText.INSTANCE), new boolean[] {true, false}, "[\"true\",\"false\"]");
        both(PrimitiveArrayText.ofBytes(ByteText.INSTANCE), new byte[] {-1, 2}, "[\"-1\",\"2\"]");
        both(PrimitiveArrayText.ofChars(CharacterText.INSTANCE), new char[] {'a', 'ß'}, "[\"a\",\"ß\"]");
        both(PrimitiveArrayText.ofShorts(ShortText.INSTANCE), new short[] {-3, 4}, "[\"-3\",\"4\"]");
        both(PrimitiveArrayText.ofInts(IntegerText.INSTANCE), new int[] {5, -6}, "[\"5\",\"-6\"]");
        both(PrimitiveArrayText.ofLongs(LongText.INSTANCE), new long[] {7L << 40}, "[\"7696581394432\"]");
        both(PrimitiveArrayText.ofFloats(FloatText.INSTANCE), new float[] {1.5f}, "[\"1.5\"]");
        both(PrimitiveArrayText.ofDoubles(DoubleText.INSTANCE), new double[] {}, "[]");
    }

    private static <A> void both(ValueText<A> texts, A array, String text) {
        assertThat(texts.toText(array)).isEqualTo(text);
        assertThat(texts.fromText(text)).isEqualTo(array);
        assertThat(texts.same(array, texts.fromText(text))).isTrue();
    }

    @Test
    void twoAreTheSameByTheirElements() {
        PrimitiveArrayText<int[], Integer> texts = PrimitiveArrayText.ofInts(IntegerText.INSTANCE);

        assertThat(texts.same(new int[] {1, 2}, new int[] {2, 1})).isFalse();
        assertThat(texts.same(new int[] {1, 2}, new int[] {1})).isFalse();
    }

    @Test
    void aTextWithNullInItIsRefused() {
        PrimitiveArrayText<int[], Integer> texts = PrimitiveArrayText.ofInts(IntegerText.INSTANCE);

        assertThat(texts.expected()).startsWith("a JSON array of strings, each a whole number");
        assertThatIllegalArgumentException().isThrownBy(() -> texts.fromText("[\"1\",null]"));
        assertThatIllegalArgumentException().isThrownBy(() -> texts.fromText("[1]"));
    }

    @Test
    void soIsAnElementThatItsConverterMakesNull() {
        PrimitiveArrayText<int[], Integer> texts =
                PrimitiveArrayText.ofInts(converter(text -> text.isEmpty() ? null : Integer.valueOf(text)));

        assertThat(texts.fromText("[\"1\"]")).containsExactly(1);
        assertThatIllegalArgumentException().isThrownBy(() -> texts.fromText("[\"1\",\"\"]"));
    }

    private static TextConverter<Integer> converter(Function<String, Integer> reading) {
        return new TextConverter<>() {
            @Override
            public String toText(Integer value) {
                return value.toString();
            }

            @Override
            public Integer fromText(String text) {
                return reading.apply(text);
            }
        };
    }
}
