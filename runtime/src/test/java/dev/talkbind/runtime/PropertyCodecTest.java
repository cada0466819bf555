package dev.talkbind.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.talkbind.annotations.TextConverter;
import dev.talkbind.runtime.ReadProblem.Code;
import dev.talkbind.runtime.text.BigDecimalText;
import dev.talkbind.runtime.text.BigIntegerText;
import dev.talkbind.runtime.text.BytesText;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.ListText;
import dev.talkbind.runtime.text.SetText;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PropertyCodecTest {
    private static final String CANARY = "canary7f3a";

    /** A developer's own converter, which throws what it is given, or gives null for the empty text. */
    private static final class Careless implements TextConverter<String> {
        private final @Nullable Throwable fault;

        Careless(@Nullable Throwable fault) {
            this.fault = fault;
        }

        @Override
        public @Nullable String toText(String value) {
            return Careless.<RuntimeException>answer(fault, value);
        }

        @Override
        public @Nullable String fromText(String text) {
            return Careless.<RuntimeException>answer(fault, text);
        }

        @SuppressWarnings("unchecked") // a checked exception too, as Kotlin and Lombok let one through
        private static <E extends Throwable> @Nullable String answer(@Nullable Throwable fault, String text) throws E {
            if (fault != null) {
                throw (E) fault;
            }
            return text.isEmpty() ? null : text;
        }
    }

    private static final String CARELESS = Careless.class.getName();

    private static CustomKey<String> careless(@Nullable Throwable fault) {
        return CustomKey.of("price", "Seller.price", new Careless(fault));
    }

    private static ReadProblem problem(ReadResult<?> result) {
        assertThat(result.isOk()).isFalse();
        assertThat(result.problems()).hasSize(1);
        return result.problems().get(0);
    }

    private static ReadException thrown(ReadResult<?> result) {
        return catchThrowableOfType(ReadException.class, result::orElseThrow);
    }

    @Test
    void aValueIsTheTextThatTheConverterGives() {
        assertThat(CustomKey.of("orders", IntegerText.INSTANCE).toText(3)).isEqualTo("3");
    }

    @Test
    void anExceptionOnWritingNamesThePropertyTheConverterAndThePlace() {
        IllegalStateException fault = new IllegalStateException("out of order");

        assertThatThrownBy(() -> careless(fault).toText(CANARY))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("Seller.price: " + CARELESS + " gives no text for custom.price")
                .hasCause(fault);
    }

    @Test
    void nullInsteadOfATextIsRefused() {
        assertThatThrownBy(() -> careless(null).toText(""))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("Seller.price: " + CARELESS + " gives null for custom.price");
    }

    @Test
    void aTextIsTheValueThatTheConverterReads() {
        ReadResult<Integer> result =
                CustomKey.of("orders", IntegerText.INSTANCE).fromText("3");

        assertThat(result.isOk()).isTrue();
        assertThat(result.value()).isEqualTo(3);
    }

    @Test
    void aTextThatIsNoneOfAValueTypeIsMalformedAndSaysWhatIsExpected() {
        ReadResult<Integer> result =
                CustomKey.of("orders", "Seller.orders", IntegerText.INSTANCE).fromText(CANARY);

        assertThat(problem(result))
                .isEqualTo(new ReadProblem(
                        "custom.orders",
                        "10 characters",
                        IntegerText.INSTANCE.expected(),
                        "Seller.orders",
                        Code.MALFORMED));
        assertThat(thrown(result)).hasNoCause();
    }

    @Test
    void anIllegalArgumentMeansThatTheTextIsMalformed() {
        for (IllegalArgumentException refusal : List.of(
                new IllegalArgumentException(CANARY),
                new NumberFormatException(CANARY),
                new InvalidUserException(CANARY))) {
            ReadResult<String> result = careless(refusal).fromText(CANARY);
            assertThat(problem(result))
                    .isEqualTo(new ReadProblem(
                            "custom.price",
                            "10 characters",
                            "a text that " + CARELESS + " reads",
                            "Seller.price",
                            Code.MALFORMED));
            assertThat(thrown(result)).hasNoCause();
        }
    }

    @Test
    void nullMeansThatTheTextIsMalformed() {
        ReadResult<String> result = careless(null).fromText("");

        assertThat(problem(result).code()).isEqualTo(Code.MALFORMED);
        assertThat(problem(result))
                .hasToString("custom.price: not a text that " + CARELESS + " reads (Seller.price, 0 characters)");
        assertThat(thrown(result)).hasNoCause();
    }

    @Test
    void anyOtherExceptionIsOfTheConverterAndSaysNothingOfTheText() {
        for (Throwable fault : List.of(
                new IllegalStateException(CANARY),
                new NullPointerException(CANARY),
                new DateTimeException(CANARY),
                new IOException(CANARY),
                new AssertionError(CANARY),
                new StackOverflowError(CANARY))) {
            ReadResult<String> result = careless(fault).fromText(CANARY);
            String name = fault.getClass().getName();
            assertThat(problem(result))
                    .isEqualTo(new ReadProblem(
                            "custom.price",
                            "10 characters",
                            "read by " + CARELESS + ", which throws " + name,
                            "Seller.price",
                            Code.REFUSED));
            assertThat(thrown(result).getCause()).hasToString(name);
            assertThat(thrown(result).getCause().getStackTrace()).isEqualTo(fault.getStackTrace());
        }
    }

    @Test
    void anErrorOfTheProgramIsThrownOn() {
        for (Error fault : List.of(new NoClassDefFoundError(), new OutOfMemoryError())) {
            assertThatThrownBy(() -> careless(fault).fromText("x")).isSameAs(fault);
            assertThatThrownBy(() -> careless(fault).toText("x")).isSameAs(fault);
        }
    }

    @Test
    void whatACollectionIsNotIsSaid() {
        CustomKey<Set<Integer>> whole = CustomKey.of("whole", SetText.of(IntegerText.INSTANCE));

        assertThat(problem(whole.fromText("[" + "\"7\",".repeat(100_000) + "\"8\"]"))
                        .expected())
                .isEqualTo("a JSON array of at most 100000 strings");
        assertThat(problem(whole.fromText("[\"7\",\"7\"]")).expected()).isEqualTo("a JSON array of different values");
        assertThat(problem(whole.fromText("[\"x\"]")).expected())
                .isEqualTo("a JSON array of strings, each " + IntegerText.INSTANCE.expected());
    }

    /** It is not our own class that fails, but the code inside. */
    @Test
    void theConverterOfElementsIsNamedOrAtLeastNotOurOwn() {
        IllegalStateException fault = new IllegalStateException(CANARY);
        CustomKey<List<String>> failing = CustomKey.of("prices", "Seller.prices", ListText.of(new Careless(fault)));
        CustomKey<List<String>> refusing = CustomKey.of(
                "prices", "Seller.prices", ListText.of(new Careless(new IllegalArgumentException(CANARY))));

        assertThat(problem(refusing.fromText("[\"x\"]")).expected())
                .isEqualTo("a JSON array of strings, each a text that " + CARELESS + " reads");
        assertThat(problem(failing.fromText("[\"x\"]")))
                .isEqualTo(new ReadProblem(
                        "custom.prices",
                        "5 characters",
                        "read: its type or the converter of it throws java.lang.IllegalStateException",
                        "Seller.prices",
                        Code.REFUSED));
        assertThatThrownBy(() -> failing.toText(List.of("x")))
                .hasMessage("Seller.prices: its type or the converter of it gives no text for custom.prices");
    }

    @Test
    void aTextIsShownByItsLengthAlone() {
        CustomKey<Integer> key = CustomKey.of("orders", IntegerText.INSTANCE);

        assertThat(problem(key.fromText("")).text()).isEqualTo("0 characters");
        assertThat(problem(key.fromText("x")).text()).isEqualTo("1 character");
        assertThat(problem(key.fromText(CANARY)).text()).isEqualTo("10 characters");
    }

    @Test
    void aFailureIsTitledByThePropertyAndThePlace() {
        assertThat(thrown(careless(null).failure(Code.ABSENT, null)))
                .hasMessage("Seller.price cannot be read from custom.price: 1 problem\n"
                        + "  custom.price: absent, but required (Seller.price)");
    }

    @Test
    void textsOfOneValueAreTheSame() {
        CustomKey<byte[]> bytes = CustomKey.of("bytes", BytesText.INSTANCE);
        CustomKey<Integer> whole = CustomKey.of("whole", new TextConverter<>() {
            @Override
            public String toText(Integer value) {
                return value.toString();
            }

            @Override
            public Integer fromText(String text) {
                return Integer.valueOf(text);
            }
        });

        assertThat(bytes.isSame("AQ==", "AQ==")).isTrue();
        assertThat(bytes.isSame("AQ==", "Ag==")).isFalse();
        assertThat(whole.isSame("7", "+07")).isTrue();
        assertThat(whole.isSame("7", "8")).isFalse();
    }

    @Test
    void aValueTypeSaysWhichValuesAreTheSame() {
        CustomKey<BigDecimal> price = CustomKey.of("price", BigDecimalText.INSTANCE);

        assertThat(price.isSame("1000", "1E+3")).as("another scale").isFalse();
        assertThat(price.isSame("2.50", "25.0e-1")).isTrue();
    }

    @Test
    void aTextThatCannotBeReadIsTheSameAsItselfAlone() {
        CustomKey<String> broken = careless(new IllegalStateException());

        assertThat(broken.isSame("a", "a")).isTrue();
        assertThat(broken.isSame("a", "b")).isFalse();
    }

    @Test
    void aValueTypeSaysWhyAValueHasNoText() {
        CustomKey<BigInteger> big = CustomKey.of("big", "Seller.big", BigIntegerText.INSTANCE);

        assertThatThrownBy(() -> big.toText(BigInteger.TEN.pow(10_000)))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("Seller.big: a number of more than 10000 characters has no text");
    }
}
