package dev.talkbind.tool.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.tool.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/evolution.md} has every rule, with a change that breaks it. All below a mark in it is written by {@code -Dgolden=update}. */
class EvolutionDocTest {

    private static final Path DOC = Path.of("../docs/evolution.md");
    private static final Path CHANGES = Path.of("src/test/resources/change");
    private static final Path TEMPLATES = Path.of("src/test/resources/lint");
    private static final String MARK = "<!-- What follows is written by EvolutionDocTest: -Dgolden=update -->\n";

    private static final Map<String, String> FAMILIES = new LinkedHashMap<>();

    static {
        FAMILIES.put("TB60", "Keys");
        FAMILIES.put("TB61", "");
        FAMILIES.put("TB62", "Forms of texts");
        FAMILIES.put("TB63", "Absence and defaults");
        FAMILIES.put("TB64", "Types and user fields");
        FAMILIES.put("TB65", "");
        FAMILIES.put("TB66", "Types beside each other");
        FAMILIES.put("TB67", "Directions and nested values");
        FAMILIES.put("TB68", "Maps of a prefix");
        FAMILIES.put("TB69", "The files");
        FAMILIES.put("TB70", "Themes");
        FAMILIES.put("TB71", "");
    }

    @Test
    void hasEveryRule() throws IOException {
        String doc = Files.readString(DOC);
        assertThat(doc).contains(MARK);
        StringBuilder text = new StringBuilder(doc.substring(0, doc.indexOf(MARK) + MARK.length()));
        text.append("\n## The rules\n\n| Rule | | Hurts | Says |\n|---|---|---|---|\n");
        for (Rule rule : Rule.values()) {
            text.append(row(rule));
        }
        for (Map.Entry<String, String> family : FAMILIES.entrySet()) {
            if (!family.getValue().isEmpty()) {
                text.append("\n## ").append(family.getValue()).append('\n');
            }
            for (Rule rule : Rule.values()) {
                if (rule.id().startsWith(family.getKey())) {
                    text.append(section(rule));
                }
            }
        }

        Goldens.assertIs(DOC, text.toString());
    }

    private static String row(Rule rule) {
        String hurts = rule.classes().stream().map(RuleClass::label).collect(Collectors.joining(", "));
        return "| [" + rule.id() + "](#" + rule.id().toLowerCase(Locale.ROOT) + ") | "
                + rule.level().label() + " | " + hurts + " | " + named(rule, rule.message()) + " |\n";
    }

    /** The message with words in its gaps: the first two are the place and the type, but where a file is meant. */
    private static String named(Rule rule, String message) {
        boolean isOfFile = rule.classes().contains(RuleClass.FILES) || isOfTemplate(rule);
        return isOfFile
                ? message.replaceAll("\\{\\d}", "…")
                : message.replace("{0}", "*place*").replace("{1}", "*type*").replaceAll("\\{\\d}", "…");
    }

    private static boolean isOfTemplate(Rule rule) {
        return rule.id().startsWith("TB7");
    }

    /** The first template that breaks it, with what is said of it. */
    private static String template(Rule rule) throws IOException {
        try (Stream<Path> templates = Files.list(TEMPLATES)) {
            Path template = templates
                    .filter(one -> one.getFileName().toString().matches(rule.id() + "-.*\\.html"))
                    .min(Comparator.comparingInt((Path one) -> one.toString().length())
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            String first = Files.readAllLines(Path.of(template.toString().replace(".html", ".expected")))
                    .get(0);
            return "\n```html\n" + Files.readString(template) + "```\n\n> " + first.substring(first.indexOf(": [") + 2)
                    + "\n";
        }
    }

    private static String section(Rule rule) throws IOException {
        StringBuilder text = new StringBuilder("\n### " + rule.id() + "\n");
        if (isOfTemplate(rule)) {
            return text + template(rule);
        }
        Optional<Path> change = change(rule);
        if (change.isEmpty()) {
            return text + "\n" + sentence(named(rule, rule.message())) + " Fix: " + named(rule, rule.fix()) + ".\n";
        }
        text.append("\n```diff\n").append(diff(change.get())).append("```\n");
        boolean isLock = false;
        for (String line : Files.readAllLines(change.get().resolve("expected.txt"))) {
            isLock |= line.equals("$ talkbind lock");
            if (line.contains("[" + rule.id() + "]")) {
                text.append("\n> ")
                        .append(line.substring(line.indexOf(": [") + 2))
                        .append("\n");
            } else if (line.equals("$ talkbind lock")) {
                text.append("\nWhat is locked after it:\n\n```diff\n");
            } else if (isLock && line.startsWith("  ")) {
                text.append(line.strip()).append('\n');
            }
        }
        return text.append("```\n").toString();
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private static Optional<Path> change(Rule rule) throws IOException {
        try (Stream<Path> changes = Files.list(CHANGES)) {
            return changes.filter(one -> one.getFileName().toString().startsWith(rule.id() + "-"))
                    .min(Comparator.comparingInt((Path one) -> one.toString().length())
                            .thenComparing(Comparator.naturalOrder()));
        }
    }

    /** The lines that one side lacks, of all files together. */
    private static String diff(Path change) throws IOException {
        Map<String, List<String>> before = sources(change.resolve("before"));
        Map<String, List<String>> after = sources(change.resolve("after"));
        StringBuilder text = new StringBuilder();
        Map<String, List<String>> all = new TreeMap<>(before);
        after.forEach(all::putIfAbsent);
        for (String file : all.keySet()) {
            List<String> removed = new ArrayList<>(before.getOrDefault(file, List.of()));
            List<String> added = new ArrayList<>(after.getOrDefault(file, List.of()));
            removed.removeAll(after.getOrDefault(file, List.of()));
            added.removeAll(before.getOrDefault(file, List.of()));
            removed.forEach(line -> text.append("- ").append(line.strip()).append('\n'));
            added.forEach(line -> text.append("+ ").append(line.strip()).append('\n'));
        }
        return text.toString();
    }

    /** The lines of each file but for imports; the end of a component says nothing. */
    private static Map<String, List<String>> sources(Path folder) throws IOException {
        Map<String, List<String>> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                List<String> lines = Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("import ") && !line.startsWith("package ") && !line.isBlank())
                        .map(line -> line.replaceAll("(,|\\) \\{})$", ""))
                        .toList();
                sources.put(folder.relativize(file).toString(), lines);
            }
        }
        return sources;
    }
}
