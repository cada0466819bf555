package dev.talkbind.tool.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.tool.Compiling;
import dev.talkbind.tool.Goldens;
import dev.talkbind.tool.report.Shown;
import dev.talkbind.tool.rule.Finding;
import dev.talkbind.tool.rule.Rule;
import dev.talkbind.tool.schema.SchemaFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of {@code lint} is a template with one fault, whose findings stand in a file beside it, or a clean one. {@code
 * -Dgolden=update} rewrites what is expected.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinterTest {

    private static final Path TEMPLATES = Path.of("src/test/resources/lint");
    private static final Shown SHOWN = new Shown(Path.of("talkbind.lock"), List.of());

    private Linter linter = new Linter(List.of());

    @BeforeAll
    void compileOnce(@TempDir Path classes) throws IOException {
        Compiling.JAVAC.compile(Path.of("src/test/resources/docs/source"), classes);
        linter = new Linter(SchemaFolder.find(List.of(classes)).schemas());
    }

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.filter(file -> !file.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void saysExactlyThis(Path template) throws IOException {
        String name = String.valueOf(template.getFileName());
        List<Finding> findings = linter.lint(name, Files.readString(template), Optional.empty());

        String id = name.substring(0, name.indexOf('-'));
        assertThat(findings).allMatch(finding -> finding.rule().id().equals(id));
        if (id.equals("clean")) {
            assertThat(findings).isEmpty();
        } else {
            String said = findings.stream().map(SHOWN::line).collect(Collectors.joining("\n", "", "\n"));
            Goldens.assertIs(TEMPLATES.resolve(name.substring(0, name.lastIndexOf('.')) + ".expected"), said);
            assertThat(findings).isNotEmpty();
        }
    }

    @Test
    void everyRuleOfTemplatesHasOne() throws IOException {
        assertThat(templates().stream()
                        .map(file -> file.getFileName().toString().split("-", 2)[0])
                        .filter(id -> !id.equals("clean")))
                .containsAll(Stream.of(Rule.values())
                        .map(Rule::id)
                        .filter(id -> id.startsWith("TB7"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private List<String> rules(String template, Optional<ThemeKind> kind) {
        return linter.lint("x.html", template, kind).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"EMAIL, 1", "CHAT, 0", "MACRO, 1"})
    void whatAThemeSeesGoesByItsKind(ThemeKind kind, int findings) {
        assertThat(rules("{{ sender.welcomeMessage }}", Optional.of(kind))).hasSize(findings);
    }

    @Test
    void withoutATypeThereIsNothingToSayOfKeys() {
        linter.lint("x.html", "{{ message.custom.plam }}", Optional.empty());
        assertThat(new Linter(List.of())
                        .lint("x.html", "{{ sender.custom.plam }} {{ sender.email }}", Optional.empty()))
                .extracting(finding -> finding.rule().id())
                .containsExactly("TB707");
    }

    @Test
    void namesOfALoopEndWithIt() {
        String template =
                "<p t:for=\"{{ sender in strangers }}\">{{ sender.custom.plam }}<br></p>{{ sender.custom.plam }}";

        assertThat(rules(template, Optional.empty())).containsExactly("TB702");
    }

    @Test
    void linesAreCountedFromOne() {
        assertThat(linter.lint("x.html", "\n\n<p a='1'\n b='{{ sender.custom.plam }}'\n>{{ }}", Optional.empty()))
                .extracting(finding -> finding.rule().id() + " " + finding.line())
                .containsExactly("TB702 4", "TB701 5");
    }

    /** Whatever is given, it ends, and soon. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `<p a="{{`
            `{{`
            `<`
            `<!--`
            `<style>`
            `{{ (((((`
            `{{ a[`
            `{{ a.b.`
            `<a b='`
            `</p>`
            `{{ a | b: c, `
            `<a></b>`
            `<a t:for="{{ a in a }}">`
            `{{ a }}<a>`
            """)
    void hostileTemplatesEnd(String piece) {
        assertThat(rules(piece.repeat(20_000), Optional.empty())).hasSizeLessThanOrEqualTo(20_001);
        assertThat(rules(piece + " }}".repeat(2) + "\"'>", Optional.empty())).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void anExpressionThatIsTooLongOrTooDeepIsTold() {
        assertThat(rules("{{ " + "a.".repeat(10_000) + "a }}", Optional.empty()))
                .containsExactly("TB701");
        assertThat(rules("{{ " + "(".repeat(100) + "a" + ")".repeat(100) + " }}", Optional.empty()))
                .containsExactly("TB701");
        assertThat(rules("{{ " + "a[".repeat(100) + "0" + "]".repeat(100) + " }}", Optional.empty()))
                .containsExactly("TB701");
        assertThat(rules("{{ " + "not ".repeat(2000) + "a }}", Optional.empty()))
                .isEmpty();
    }

    @Test
    void aTextOfTheTemplateIsNotQuotedBySyntax() {
        assertThat(linter.lint("x.html", "{{ secret % }}", Optional.empty()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).doesNotContain("secret"));
    }
}
