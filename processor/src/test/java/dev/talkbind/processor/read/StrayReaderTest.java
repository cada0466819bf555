package dev.talkbind.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.model.Stray;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StrayReaderTest {

    @Test
    void membersOfAClassThatNobodyMapsAreStrays() {
        assertThat(strays("class Seller {} class Account { @CustomField String a; @TalkIgnore String b; String c; }"))
                .containsExactly("Account.a", "Account.b");
        assertThat(strays("class Seller {} record Account(@CustomField String a) {}"))
                .containsExactly("Account.a");
    }

    @Test
    void thoseOfAnAncestorAreNot() {
        assertThat(strays("""
                        class Account { @CustomField String a; }
                        class Middle extends Account {}
                        class Seller extends Middle {}
                        """)).isEmpty();
    }

    /** AutoValue hands the annotations of a getter on to the one that it writes. */
    @Test
    void aMappedGetterOnceMoreIsNot() {
        assertThat(strays("""
                        abstract class Seller { @CustomField abstract String a(); }
                        class Account extends Seller {
                            @CustomField String a() { return ""; }
                            @CustomField String b() { return ""; }
                        }
                        """)).containsExactly("Account.b");
    }

    private static List<String> strays(String lines) {
        return ReadClass.javac(
                lines,
                (type, language) -> new StrayReader(Set.of("Seller"), language)
                        .read("Account").stream().map(Stray::label).toList());
    }
}
