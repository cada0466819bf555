package dev.talkbind.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    @Test
    void saysCodeCauseAndFix() {
        Finding finding = Finding.of(Problem.NO_ID, Place.nowhere(), "Seller");

        assertThat(finding.text())
                .isEqualTo("[TB201] Seller has no id. Fix: name a property \"id\","
                        + " or put @UserField(UserProperty.ID) on the one that identifies the user.");
    }

    @Test
    void fillsTheGapsOfTheFixToo() {
        Finding finding = Finding.of(Problem.BLANK_KEY, Place.nowhere(), "Seller.tier", "tier");

        assertThat(finding.text())
                .isEqualTo("[TB301] Seller.tier has a blank key. Fix: give the key a name such as \"tier\".");
    }

    /** Whatever a developer writes in a name, a message is one line of characters that can be seen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "\r",
                "\t",
                "\0",
                "\u001b",
                "\u0085",
                "\u2028",
                "\u2029",
                "\u202e",
                "\ud800",
                "\udb40\udc01"
            })
    void isOneLineOfWhatCanBeSeen(String raw) {
        for (Problem problem : Problem.values()) {
            String[] about = {raw, raw, raw, raw, raw, raw};

            assertThat(Finding.of(problem, Place.nowhere(), about).text())
                    .contains("?")
                    .doesNotContain(raw)
                    .matches(text -> text.codePoints().allMatch(Shown::isSeen), "is seen");
        }
        assertThat(Finding.of(Problem.NO_ID, Place.nowhere(), "a")
                        .misspelt("sell", List.of("se" + raw + "ll"))
                        .text())
                .doesNotContain(raw);
    }

    @Test
    void asksWhetherANearNameWasMeant() {
        Finding finding = Finding.of(Problem.UNKNOWN_ROLE, Place.nowhere(), "sellr", "seller, buyer", "Seller");

        assertThat(finding.misspelt("sellr", List.of("seller", "buyer")).text())
                .isEqualTo("[TB502] the role \"sellr\" of Seller is not one of the declared roles seller, buyer."
                        + " Did you mean \"seller\"? Fix: use one of these,"
                        + " or declare it in roles or the option talkbind.roles.");
        assertThat(finding.misspelt("guest", List.of("seller", "buyer"))).isEqualTo(finding);
    }
}
