package dev.talkbind.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrayReaderTest {

    @Test
    void membersOfAClassThatNobodyMapsAreStrays() {
        assertThat(strays("class Seller {} class Account { @CustomField String a; @TalkIgnore String b; String c; }"))
                .containsExactly("a", "b");
        assertThat(strays("class Seller {} record Account(@CustomField String a) {}"))
                .containsExactly("a");
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
                        """)).containsExactly("b");
    }

    @Test
    void notAllOfManyAreNamed() {
        assertThat(strays("class Seller {} class Account { @CustomField int a, b, c, d, e; }"))
                .containsExactly("a", "b", "c", "2 more");
    }

    @Test
    void aMemberThatIsSilencedIsNot() {
        assertThat(strays("class Seller {} class Account {"
                        + " @SuppressWarnings(\"talkbind:TB119\") @CustomField int a; @CustomField int b; }"))
                .containsExactly("b");
    }

    /** As those that Kotlin writes of an interface's defaults, or Lombok in a builder: they are told of where they are written. */
    @Test
    void aCopyInsideTheClassThatHasItIsNot() {
        assertThat(copies("""
                        interface Seller {
                            @CustomField int getA();
                            class DefaultImpls {
                                @CustomField static int getA(Seller self) { return 1; }
                                @CustomField static int getB(Seller self) { return 1; }
                            }
                        }
                        """)).containsExactly("getB");
        assertThat(copies("""
                        class Seller {
                            @CustomField String tier;
                            static class DefaultImpls { @CustomField String tier; }
                        }
                        """)).isEmpty();
    }

    private static List<String> copies(String lines) {
        return ReadClass.javac(
                lines,
                (type, language) -> new StrayReader(List.of(type), language)
                        .read(language.elements().getTypeElement("Seller.DefaultImpls")).stream()
                                .flatMap(stray -> stray.members().stream())
                                .toList());
    }

    /** Sources that were generated in an earlier build may be compiled beside the developer's own. */
    @Test
    void whatAGeneratorMarksIsNot() {
        String generated = "class Seller {} @javax.annotation.processing.Generated(\"x\") class Account {";
        assertThat(strays(generated + " @CustomField int a; }")).isEmpty();
        assertThat(strays(
                        "class Seller {} @interface MyGenerated {} @MyGenerated class Account { @CustomField int a; }"))
                .isEmpty();
    }

    private static List<String> strays(String lines) {
        return ReadClass.javac(
                lines,
                (type, language) -> new StrayReader(List.of(type), language)
                        .read(language.elements().getTypeElement("Account")).stream()
                                .flatMap(stray -> stray.members().stream())
                                .toList());
    }
}
