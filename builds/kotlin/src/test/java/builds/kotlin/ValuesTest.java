package builds.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataConverter;
import dev.talkbind.runtime.User;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValuesTest {

    @Test
    void collectionsGoThereAndBack() {
        User user = User.builder("t-1")
                .name("Mila")
                .custom(Map.of(
                        "tiers", "[\"PRO\",\"FREE\"]",
                        "prices", "[\"1.50\"]",
                        "zones", "[\"Europe/Oslo\"]",
                        "dates", "[\"2026-11-22T10:15:30Z\"]",
                        "words", "a,b",
                        "amounts", "[\"150\",\"20\"]",
                        "later", "[\"PRO\"]",
                        "more", "c"))
                .build();

        Trader read = TraderUserMapper.INSTANCE.fromUser(user);
        Trader other = TraderCustomDataConverter.INSTANCE.applyTo(read, CustomData.of(Map.of("amounts", "[\"7\"]")));

        assertThat(TraderUserMapper.INSTANCE.toUser(read).custom()).isEqualTo(user.custom());
        assertThat(read.getAmounts()).extracting(Money::getCents).containsExactly(150L, 20L);
        assertThat(other.getAmounts()).extracting(Money::getCents).containsExactly(7L);
        assertThat(other.getWords()).containsOnlyKeys("a", "b");
    }

    @Test
    void whatIsDelegatedIsStoredWhereItCanBeSet() {
        same(HouseCustomDataConverter.INSTANCE, Map.of("ref", "12-b", "rooms", "3", "floor_no", "2"));
    }

    @Test
    void whatIsComputedIsNotStored() {
        same(LoftCustomDataConverter.INSTANCE, Map.of("ref", "12-b", "rent", "900"));
    }

    @Test
    void keywordsAreNamesAsAllOthers() {
        same(WordsCustomDataConverter.INSTANCE, Map.of("default", "d", "fresh", "true", "what", "o", "in", "4"));
    }

    private static <T> void same(CustomDataConverter<T> converter, Map<String, String> texts) {
        T read = converter.fromCustomData(CustomData.of(texts));

        assertThat(converter.toCustomData(read).asMap()).isEqualTo(texts);
    }
}
