package dev.talkbind.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.annotations.TextConverter;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WrappedTextTest {

    record PatronId(UUID value) {}

    record Price(BigDecimal amount) {
        Price {
            if (amount.signum() < 0) {
                throw new IllegalArgumentException("personal");
            }
        }
    }

    private static final WrappedText<PatronId, UUID> ID =
            WrappedText.of(UuidText.INSTANCE, PatronId::value, PatronId::new);
    private static final WrappedText<Price, BigDecimal> PRICE =
            WrappedText.of(BigDecimalText.INSTANCE, Price::amount, Price::new);
    private static final String TEXT = "123e4567-e89b-12d3-a456-426614174000";

    @Test
    void theTextIsThatOfTheOneValue() {
        PatronId id = new PatronId(UUID.fromString(TEXT));

        assertThat(ID.toText(id)).isEqualTo(TEXT);
        assertThat(ID.fromText(TEXT)).isEqualTo(id);
        assertThat(ListText.of(ID).fromText("[\"" + TEXT + "\"]")).containsExactly(id);
    }

    @Test
    void whatIsNoTextOfTheValueIsRefusedInTheSameWords() {
        assertThat(ID.expected()).isEqualTo(UuidText.INSTANCE.expected());
        assertThatThrownBy(() -> ID.fromText("x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PRICE.fromText("-1"))
                .hasMessage("not " + BigDecimalText.INSTANCE.expected() + " that its type takes");
        assertThatThrownBy(() -> ListText.of(PRICE).fromText("[\"-1\"]"))
                .hasMessage("not a JSON array of strings, each " + BigDecimalText.INSTANCE.expected()
                        + " that its type takes");
    }

    @Test
    void aValueThatIsNullHasNoText() {
        assertThatThrownBy(() -> ID.toText(new PatronId(null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a value with null in it has no text");
    }

    @Test
    void twoAreTheSameWhereTheirValuesAre() {
        assertThat(PRICE.same(new Price(new BigDecimal("1.0")), new Price(new BigDecimal("1.00"))))
                .isEqualTo(BigDecimalText.INSTANCE.same(new BigDecimal("1.0"), new BigDecimal("1.00")));
        assertThat(ID.same(new PatronId(new UUID(0, 1)), new PatronId(new UUID(0, 2))))
                .isFalse();
    }

    @Test
    void aConverterOfADeveloperWrapsAsWell() {
        TextConverter<List<String>> words = new TextConverter<>() {
            @Override
            public String toText(List<String> value) {
                return String.join(" ", value);
            }

            @Override
            public List<String> fromText(String text) {
                return text.isEmpty() ? null : List.of(text.split(" ", -1));
            }
        };
        record Motto(List<String> words) {}
        WrappedText<Motto, List<String>> text = WrappedText.of(words, Motto::words, Motto::new);

        assertThat(text.fromText("a b")).isEqualTo(new Motto(List.of("a", "b")));
        assertThat(text.same(new Motto(List.of("a")), new Motto(List.of("a")))).isTrue();
        assertThat(text.expected()).contains("reads");
        assertThatThrownBy(() -> text.fromText("")).isInstanceOf(IllegalArgumentException.class);
    }
}
