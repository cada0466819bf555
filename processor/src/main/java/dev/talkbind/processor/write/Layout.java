package dev.talkbind.processor.write;

import dev.talkbind.processor.value.Breaks;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays source out as people do where JavaPoet does not: a short comment and an empty body each take one line, and a line that
 * is too long is broken at its value, at the calls of its chain, or at both.
 */
public final class Layout {

    private static final int WIDEST = 100;
    private static final String DEEPER = "        ";
    private static final Pattern SHORT_COMMENT = Pattern.compile("/\\*\\*\n *\\* (.*)\n *\\*/");
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\n *\\}\n");
    private static final Pattern MARKED =
            Pattern.compile(".*[" + Breaks.VALUE + Breaks.CHAIN + Breaks.ARGUMENT + "].*");

    private Layout() {}

    public static String of(String source) {
        String commented = SHORT_COMMENT.matcher(source).replaceAll("/** $1 */");
        String emptied = EMPTY_BODY.matcher(commented).replaceAll("{}\n");
        return MARKED.matcher(emptied).replaceAll(line -> Matcher.quoteReplacement(broken(line.group())));
    }

    /** The first of the ways to break the line that fits, else a call a line, and arguments as many as fit. */
    private static String broken(String line) {
        String margin = "\n" + " ".repeat(line.length() - line.stripLeading().length()) + DEEPER;
        String[][] ways = {{"", ""}, {margin, ""}, {"", margin}, {margin, margin + DEEPER}};
        String called = line.replace(Breaks.VALUE, margin)
                .replace(Breaks.CHAIN, line.contains(Breaks.VALUE) ? margin + DEEPER : margin)
                .replace("= \n", "=\n");
        return Stream.of(ways)
                .map(way -> line.replace(Breaks.VALUE, way[0])
                        .replace(Breaks.CHAIN, way[1])
                        .replace("= \n", "=\n"))
                .map(way -> way.replace(Breaks.ARGUMENT, " "))
                .filter(way -> way.lines().allMatch(part -> part.length() <= WIDEST))
                .findFirst()
                .orElseGet(() -> called.lines()
                        .map(part -> filled(part, line.contains(Breaks.VALUE) ? margin + DEEPER : margin))
                        .collect(Collectors.joining("\n")));
    }

    private static String filled(String line, String margin) {
        StringBuilder filled = new StringBuilder();
        int column = 0;
        for (String argument : line.split(Breaks.ARGUMENT, -1)) {
            String before = filled.isEmpty() ? "" : column + 1 + argument.length() > WIDEST ? margin : " ";
            filled.append(before).append(argument);
            column = before.startsWith("\n")
                    ? before.length() - 1 + argument.length()
                    : column + before.length() + argument.length();
        }
        return filled.toString();
    }
}
