package dev.talkbind.runtime.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNameTest {

    private static final List<String> ROLES = List.of("seller", "buyer", "administrator");

    @ParameterizedTest
    @CsvSource({
        "sellr, seller",
        "selller, seller",
        "Seller, seller",
        "SELLER, seller",
        "SELER, seller",
        "sleler, seller",
        "buyr, buyer",
        "seler, seller",
        "adminstrater, administrator"
    })
    void twoLettersAreNearlyRight(String misspelt, String name) {
        assertThat(NearName.of(misspelt, ROLES)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"seller", "slr", "guest", "sellersss", "''", "s", "SLR"})
    void anythingElseIsNot(String other) {
        assertThat(NearName.of(other, ROLES)).isEmpty();
    }

    @Test
    void aShortNameIsNotNearWhenHalfOfItIsWrong() {
        assertThat(NearName.of("xy", List.of("xz"))).isEmpty();
        assertThat(NearName.of("abx", List.of("abc"))).contains("abc");
        assertThat(NearName.of("axy", List.of("abc"))).isEmpty();
    }

    @Test
    void theNearestWinsAndOfTwoTheFirst() {
        assertThat(NearName.of("golden", List.of("goldenly", "goldan"))).contains("goldan");
        assertThat(NearName.of("plan_x", List.of("plan_a", "plan_b"))).contains("plan_a");
        assertThat(NearName.of("anything", List.of())).isEmpty();
    }
}
