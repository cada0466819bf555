package dev.talkbind.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.model.Copying;
import dev.talkbind.processor.model.Copying.Lost;
import dev.talkbind.processor.model.Creation.Way;
import dev.talkbind.processor.model.Member;
import org.junit.jupiter.api.Test;

class CopyReaderTest {

    private static final String MADE =
            "final String id; @CustomField final int n; " + "Seller(String id, int n) { this.id = id; this.n = n; } ";

    @Test
    void takesOverWhatASetterSets() {
        Copying copying = copying(
                "@TalkUser class Seller",
                MADE
                        + "String open; @TalkIgnore String left; private String note; String getNote() { return note; } "
                        + "void setNote(String note) {} ");

        assertThat(copying.carried()).extracting(Member::name).containsExactly("open", "left", "note");
        assertThat(copying.lost()).isEmpty();
    }

    @Test
    void losesWhatNothingReadsOrSets() {
        Copying copying = copying(
                "@TalkUser class Seller",
                MADE
                        + "private int count; private String blind; void setBlind(String blind) {} "
                        + "private String thrown; String getThrown() throws Exception { return thrown; } void setThrown(String t) {} "
                        + "private String fails; String getFails() { return fails; } void setFails(String t) throws Exception {}");

        assertThat(copying.carried()).isEmpty();
        assertThat(copying.lost())
                .extracting(lost -> lost.label() + ": " + lost.why())
                .containsExactly(
                        "Seller.count: NO_SETTER",
                        "Seller.blind: NO_GETTER",
                        "Seller.thrown: NO_GETTER",
                        "Seller.fails: NO_SETTER");
    }

    @Test
    void losesNothingThatComesToBeByItself() {
        Copying copying = copying(
                "@TalkUser class Seller",
                MADE
                        + "transient int hash; private transient int seen; private final Object lock = new Object(); "
                        + "static int all; private static int most; int getTwice() { return 2 * n; }");

        assertThat(copying.carried()).extracting(Member::name).containsExactly("hash");
        assertThat(copying.lost()).isEmpty();
    }

    @Test
    void losesWhatAnotherConstructorTakes() {
        Copying copying = copying(
                "@TalkUser class Seller",
                "final String id; @CustomField final int n; private final String note; "
                        + "@JsonCreator Seller(String id, int n) { this(id, n, null); } "
                        + "Seller(String id, int n, String note) { this.id = id; this.n = n; this.note = note; }");

        assertThat(copying.lost()).extracting(Lost::label).containsExactly("Seller.note");
    }

    @Test
    void losesWhatIsMadeOfAnotherType() {
        Copying copying = copying(
                "@TalkUser class Seller",
                "final String id; @CustomField final int n; @TalkIgnore private final List<String> tags; "
                        + "Seller(String id, int n, String... tags) { this.id = id; this.n = n; this.tags = List.of(tags); } "
                        + "List<String> getTags() { return tags; }");

        assertThat(copying.lost()).extracting(Lost::label).containsExactly("Seller.tags");
    }

    /** {@code new Seller<>(seller.a(), seller.b())} cannot be inferred, each call having its own idea of the wildcard. */
    @Test
    void losesWhatJavaCannotInfer() {
        assertThat(copying("@TalkUser record Seller<T>", "String id, @CustomField int n, @TalkIgnore List<T> a")
                        .lost())
                .isEmpty();
        assertThat(copying(
                                "@TalkUser record Seller<T>",
                                "String id, @CustomField int n, @TalkIgnore T a, @TalkIgnore T b")
                        .lost())
                .isEmpty();
        assertThat(copying(
                                "@TalkUser record Seller<T>",
                                "String id, @CustomField int n, @TalkIgnore T a, @TalkIgnore List<T> b")
                        .lost())
                .extracting(Lost::label)
                .containsExactly("Seller.b");
        assertThat(copying("@TalkUser class Seller<T>", MADE + "T any;").lost())
                .extracting(Lost::label)
                .containsExactly("Seller.any");
    }

    @Test
    void losesWhatIsBoundByItself() {
        String rest = "String id, @CustomField int n, @TalkIgnore T a";

        assertThat(copying("@TalkUser record Seller<T extends Comparable<T>>", rest)
                        .lost())
                .extracting(Lost::label)
                .containsExactly("Seller.a");
        assertThat(copying("@TalkUser record Seller<T extends Number>", rest).lost())
                .isEmpty();
    }

    @Test
    void takesOverWhatTheConstructorTakesInAWiderType() {
        Copying copying = copying(
                "@TalkUser class Seller",
                "final String id; @CustomField final int n; @TalkIgnore private final List<String> tags; "
                        + "Seller(String id, int n, Collection<? extends String> tags) { this.id = id; this.n = n; this.tags = null; } "
                        + "List<String> getTags() { return tags; }");

        assertThat(copying.lost()).isEmpty();
        assertThat(copying.carried()).extracting(Member::name).containsExactly("tags");
    }

    @Test
    void copiesARecordByItsFactoryWhereThatTakesWhatIsComputed() {
        Copying copying = ReadClass.by("@TalkUser record Seller(String id, @TalkIgnore int cents) { "
                        + "@JsonCreator static Seller of(String id, String price) { return null; } "
                        + "@CustomField String price() { return null; } }")
                .copying();

        assertThat(copying.creation().way()).isEqualTo(Way.FACTORY);
        assertThat(copying.lost()).extracting(Lost::label).containsExactly("Seller.cents");
    }

    /** What is handed on as it is need not be named, but an Optional is opened on the way. */
    @Test
    void losesAnOptionalOfAHiddenType() {
        Copying copying = copying(
                "@TalkUser class Seller", MADE + "private static class Hidden {} Hidden one; Optional<Hidden> maybe;");

        assertThat(copying.carried()).extracting(Member::name).containsExactly("one");
        assertThat(copying.lost()).extracting(Lost::label).containsExactly("Seller.maybe");
    }

    @Test
    void copiesByToBuilderWhereItTakesWhatIsSet() {
        String builder = "Builder toBuilder() { return null; } static class Builder { Seller build() { return null; } ";

        Copying full = copying("@TalkUser class Seller", MADE + "private int count; " + builder + "void n(int n) {} }");
        Copying poor = copying("@TalkUser class Seller", MADE + "private int count; " + builder + "}");

        assertThat(full.isFromBuilder()).isTrue();
        assertThat(full.lost()).isEmpty();
        assertThat(poor.isFromBuilder()).isFalse();
        assertThat(poor.lost()).hasSize(1);
    }

    @Test
    void copiesARecordByItsComponents() {
        Copying copying = ReadClass.by("@TalkUser record Seller(String id, @CustomField int n, String note) { "
                        + "@JsonCreator static Seller of(String id, int n) { return null; } }")
                .copying();

        assertThat(copying.creation().way()).isEqualTo(Way.CONSTRUCTOR);
        assertThat(copying.carried()).extracting(Member::name).containsExactly("note");
    }

    private static Copying copying(String head, String rest) {
        boolean isRecord = head.contains("record");
        return ReadClass.by(head + (isRecord ? "(" + rest + ") {}" : " { " + rest + " }"))
                .copying();
    }
}
