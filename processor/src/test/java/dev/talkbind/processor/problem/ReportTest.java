package dev.talkbind.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void isInTheOrderOfTheSource() {
        Report report = new Report();
        report.add(Problem.NO_ID, place(3), "c");
        report.add(Problem.NO_NAME, place(1), "a");
        report.add(Problem.NO_ID, place(2), "b");
        report.add(Problem.NO_NAME, place(2), "b too");

        assertThat(report.findings())
                .extracting(finding -> finding.subjects().get(0))
                .containsExactly("a", "b", "b too", "c");
    }

    @Test
    void tellsWhatTwoChecksFoundOnce() {
        Report report = new Report();
        report.add(Problem.NO_ID, place(1), "a");
        report.add(Problem.NO_ID, place(1), "a");
        report.add(Problem.NO_ID, place(1), "b");

        assertThat(report.findings())
                .extracting(finding -> finding.subjects().get(0))
                .containsExactly("a", "b");
    }

    /** What is wrong is the converter, or the type. */
    @Test
    void tellsOnceWhatSeveralNameTheSameOf() {
        Report report = new Report();
        report.add(Problem.CONVERTER_HIDDEN, place(2), "Seller.fee", "FeeText");
        report.add(Problem.CONVERTER_HIDDEN, place(1), "Seller.price", "FeeText");
        report.add(Problem.CONVERTER_HIDDEN, place(3), "Seller.vat", "VatText");
        report.add(Problem.CONVERTER_HIDDEN, place(4), "Seller.tip", "FeeText");

        assertThat(report.findings())
                .extracting(Finding::text)
                .allMatch(text -> text.contains("private, or in another package"))
                .satisfiesExactly(
                        text -> assertThat(text)
                                .startsWith(
                                        "[TB408] Seller.price, Seller.fee and Seller.tip name the converter FeeText,"),
                        text -> assertThat(text).startsWith("[TB408] Seller.vat names the converter VatText,"));
    }

    @Test
    void isCleanUnlessThereIsAnError() {
        Report report = new Report();
        assertThat(report.isClean()).isTrue();

        report.add(Problem.SECRET, place(1), "Seller.token", "token");
        assertThat(report.isClean()).isTrue();

        report.add(Problem.NO_ID, place(1), "Seller");
        assertThat(report.isClean()).isFalse();
    }

    @Test
    void takesInAnother() {
        Report one = new Report();
        one.add(Problem.NO_ID, place(2), "b");
        Report other = new Report();
        other.add(Problem.NO_NAME, place(1), "a");

        one.addAll(other);

        assertThat(one.findings()).extracting(Finding::problem).containsExactly(Problem.NO_NAME, Problem.NO_ID);
    }

    /** Two classes that inherit a member have its mistakes in common. */
    @Test
    void tellsWhatAnotherReportToldOnce() {
        RecordingMessager messager = new RecordingMessager();
        Set<String> told = new HashSet<>();
        for (String name : List.of("a", "a", "b")) {
            Report report = new Report();
            report.add(Problem.NO_ID, place(1), name);
            report.printTo(messager, false, told);
        }

        assertThat(messager.printed).hasSize(2);
    }

    @Test
    void printsErrorsAndWarningsInOrder() {
        Report report = new Report();
        report.add(Problem.NO_ID, place(2), "Seller");
        report.add(Problem.PROTO_KEY, place(3), "Seller.tier");
        report.add(Problem.DEPRECATED_FIELD, place(4), "Seller.welcomeMessage", "WELCOME_MESSAGE");
        report.add(Problem.UNKNOWN_OPTION, Place.nowhere(), "talkbind.role", "talkbind.roles");
        RecordingMessager messager = new RecordingMessager();

        report.printTo(messager, false);

        assertThat(messager.printed)
                .extracting(text -> text.substring(0, text.indexOf(']')))
                .containsExactly("WARNING [TB901", "ERROR [TB201", "ERROR [TB304");

        report.printTo(messager, true);

        assertThat(messager.printed).hasSize(7).last().asString().startsWith("NOTE [TB508");
    }

    @Test
    void printsNotesOnlyWhereTheBuildIsVerbose() {
        Report report = new Report();
        report.add(Problem.DEPRECATED_FIELD, place(1), "Seller.welcomeMessage", "WELCOME_MESSAGE");
        RecordingMessager quiet = new RecordingMessager();
        RecordingMessager verbose = new RecordingMessager();

        report.printTo(quiet, false);
        report.printTo(verbose, true);

        assertThat(quiet.printed).isEmpty();
        assertThat(verbose.printed).singleElement().asString().startsWith("NOTE [TB508]");
    }

    private static Place place(int order) {
        return new Place(Optional.empty(), Optional.empty(), Optional.empty(), order);
    }

    /** Keeps what is printed, with its kind. */
    private static final class RecordingMessager implements Messager {

        final List<String> printed = new ArrayList<>();

        @Override
        public void printMessage(Diagnostic.Kind kind, CharSequence text) {
            printed.add(kind + " " + text);
        }

        @Override
        public void printMessage(Diagnostic.Kind kind, CharSequence text, Element element) {
            printMessage(kind, text);
        }

        @Override
        public void printMessage(Diagnostic.Kind kind, CharSequence text, Element element, AnnotationMirror mirror) {
            printMessage(kind, text);
        }

        @Override
        public void printMessage(
                Diagnostic.Kind kind,
                CharSequence text,
                Element element,
                AnnotationMirror mirror,
                AnnotationValue value) {
            printMessage(kind, text);
        }
    }
}
