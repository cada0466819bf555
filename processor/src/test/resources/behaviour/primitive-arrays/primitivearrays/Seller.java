package primitivearrays;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;

/** An array of each primitive type, whose elements have a converter; one array that has a converter for the whole. */
@TalkUser
record Seller(
        String id,
        String name,
        @CustomField(converter = Texts.Flag.class) boolean[] flags,
        @CustomField(converter = Texts.Tiny.class) byte[] bytes,
        @CustomField(converter = Texts.Letter.class) char[] letters,
        @CustomField(converter = Texts.Small.class) short[] shorts,
        @CustomField(converter = Texts.Hex.class, defaultValue = "[\"x1\"]") int[] numbers,
        @CustomField(converter = Texts.Big.class) long[] longs,
        @CustomField(converter = Texts.Part.class) float[] parts,
        @CustomField(converter = Texts.Exact.class) double[] doubles,
        @CustomField(converter = Texts.Joined.class) int[] joined,
        @TalkNested(prefix = "shop_") Shop shop) {
    record Shop(@CustomField(converter = Texts.Hex.class, required = true) int[] codes) {}

    static final class Texts {
        private Texts() {}

        static final class Flag extends Prefixed<Boolean> {
            Flag() {
                super(Boolean::valueOf);
            }
        }

        static final class Tiny extends Prefixed<Byte> {
            Tiny() {
                super(Byte::valueOf);
            }
        }

        static final class Letter extends Prefixed<Character> {
            Letter() {
                super(text -> text.charAt(0));
            }
        }

        static final class Small extends Prefixed<Short> {
            Small() {
                super(Short::valueOf);
            }
        }

        static final class Hex extends Prefixed<Integer> {
            Hex() {
                super(Integer::valueOf);
            }
        }

        static final class Big extends Prefixed<Long> {
            Big() {
                super(Long::valueOf);
            }
        }

        static final class Part extends Prefixed<Float> {
            Part() {
                super(Float::valueOf);
            }
        }

        static final class Exact extends Prefixed<Double> {
            Exact() {
                super(Double::valueOf);
            }
        }

        static final class Joined implements TextConverter<int[]> {
            @Override
            public String toText(int[] value) {
                return value[0] + "+" + value[1];
            }

            @Override
            public int[] fromText(String text) {
                String[] parts = text.split("\\+", -1);
                return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
            }
        }
    }

    /** {@code x7}, and {@code none} for null. */
    abstract static class Prefixed<T> implements TextConverter<T> {
        private final java.util.function.Function<String, T> reading;

        Prefixed(java.util.function.Function<String, T> reading) {
            this.reading = reading;
        }

        @Override
        public String toText(T value) {
            return "x" + value;
        }

        @Override
        public T fromText(String text) {
            return text.equals("none") ? null : reading.apply(text.substring(1));
        }
    }
}
