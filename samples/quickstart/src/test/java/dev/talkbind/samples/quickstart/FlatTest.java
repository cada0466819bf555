package dev.talkbind.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.json.UserJson;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlatTest {
    private static final FlatCustomDataConverter CONVERTER = FlatCustomDataConverter.INSTANCE;

    @Test
    void isTheCustomDataOfAConversation() {
        assertThat(Sending.conversation(People.flat()))
                .isEqualTo("{\"flat\":\"canal-12-b\",\"rent\":\"1250.00 EUR\",\"rooms\":\"3\","
                        + "\"features\":\"[\\\"balcony\\\",\\\"lift\\\"]\"}");
    }

    @Test
    void comesBackAsItWas() {
        CustomData received = UserJson.customDataFromText(Sending.conversation(People.flat()));

        assertThat(CONVERTER.fromCustomData(received)).isEqualTo(People.flat());
    }

    @Test
    void hasOneRoomAndNoRentWhereNothingIsSaid() {
        assertThat(CONVERTER.fromCustomData(CustomData.of(Map.of("flat", "attic-1"))))
                .isEqualTo(new Flat("attic-1", null, 1, null));
    }

    @Test
    void isReadKeyByKey() {
        CustomData data = CONVERTER.toCustomData(People.flat());

        assertThat(data.get(FlatCustomDataConverter.ROOMS)).isEqualTo(3);
        assertThat(data.get(FlatCustomDataConverter.FEATURES)).containsExactly("balcony", "lift");
    }

    @Test
    void sendsOnlyWhatHasChanged() {
        CustomData stored = CONVERTER.toCustomData(People.flat());
        Money more = new Money(new BigDecimal("1300.00"), Currency.getInstance("EUR"));
        Flat dearer = new Flat("canal-12-b", more, 3, List.of("balcony", "lift"));

        assertThat(UserJson.toText(CONVERTER.diff(stored, dearer))).isEqualTo("{\"rent\":\"1300.00 EUR\"}");
    }

    @Test
    void isRefusedWithoutAReferenceOrWithARentThatIsNoMoney() {
        CustomData bad = CustomData.of(Map.of("rent", "a lot"));

        assertThatThrownBy(() -> CONVERTER.fromCustomData(bad))
                .isInstanceOf(ReadException.class)
                .hasMessage("Flat cannot be read from custom data: 2 problems\n"
                        + "  custom.flat: absent, but required (Flat.reference)\n"
                        + "  custom.rent: not a text that " + MoneyText.class.getName()
                        + " reads (Flat.rent, 5 characters)");
    }
}
