package dev.talkbind.processor.write;

import dev.talkbind.processor.value.Breaks;

/**
 * Lays source out as people do, where JavaPoet does not: a short comment takes one line, and so does an empty body. A
 * line that is too long is broken at its value, at the calls of its chain, or at both. The first line of a class is
 * broken before the interfaces that it implements.
 */
public final class Layout {

    private static final int WIDEST = 100;
    private static final String DEEPER = "        ";
    private static final String IMPLEMENTS = "\n" + DEEPER + "implements";

    private Layout() {}

    public static String of(String source) {
        StringBuilder laidOut = new StringBuilder(source.length());
        int next;
        for (int start = 0; start < source.length(); start = next) {
            int end = endOfLine(source, start);
            next = end + 1;
            if (source.startsWith("/**", end - 3) && isShort(source, next)) {
                int text = source.indexOf("* ", next) + 2;
                laidOut.append(source, start, end)
                        .append(' ')
                        .append(source, text, endOfLine(source, text))
                        .append(" */");
                next = endOfLine(source, endOfLine(source, next) + 1) + 1;
            } else if (source.startsWith("{", end - 1) && isEnd(source, next, "}")) {
                laidOut.append(source, start, end).append('}');
                next = endOfLine(source, next) + 1;
            } else {
                append(source.substring(start, end), laidOut);
            }
            if (next <= source.length()) {
                laidOut.append('\n');
            }
        }
        return laidOut.toString();
    }

    /** Whether the comment that starts here has only one line of text. */
    private static boolean isShort(String source, int start) {
        int end = endOfLine(source, start);
        return source.startsWith("* ", afterSpaces(source, start)) && isEnd(source, end + 1, "*/");
    }

    /** Whether the line that starts here contains only this text. */
    private static boolean isEnd(String source, int start, String text) {
        int first = afterSpaces(source, start);
        return source.startsWith(text, first) && endOfLine(source, start) == first + text.length();
    }

    private static int afterSpaces(String source, int start) {
        int first = start;
        while (first < source.length() && source.charAt(first) == ' ') {
            first++;
        }
        return first;
    }

    private static int endOfLine(String source, int start) {
        int end = source.indexOf('\n', start);
        return end < 0 ? source.length() : end;
    }

    private static void append(String line, StringBuilder laidOut) {
        boolean isMarked = line.contains(Breaks.VALUE) || line.contains(Breaks.CHAIN) || line.contains(Breaks.ARGUMENT);
        laidOut.append(isMarked ? broken(line) : isLongHeader(line) ? line.replace(" implements", IMPLEMENTS) : line);
    }

    /** Whether this begins a class, and is too long. */
    private static boolean isLongHeader(String line) {
        return line.length() > WIDEST && line.endsWith("{") && line.contains(" class ");
    }

    /** The first way to break the line that fits; else one call on each line, with as many arguments as fit. */
    private static String broken(String line) {
        String margin = "\n" + " ".repeat(afterSpaces(line, 0)) + DEEPER;
        String[][] ways = {{"", ""}, {margin, ""}, {"", margin}, {margin, margin + DEEPER}};
        for (String[] way : ways) {
            String broken = broken(line, way[0], way[1]).replace(Breaks.ARGUMENT, " ");
            if (fits(broken)) {
                return broken;
            }
        }
        String deeper = line.contains(Breaks.VALUE) ? margin + DEEPER : margin;
        StringBuilder filled = new StringBuilder();
        for (String part : broken(line, margin, deeper).split("\n", -1)) {
            filled.append(filled.isEmpty() ? "" : "\n").append(filled(part, deeper));
        }
        return filled.toString();
    }

    private static String broken(String line, String atValue, String atChain) {
        return line.replace(Breaks.VALUE, atValue)
                .replace(Breaks.CHAIN, atChain)
                .replace("= \n", "=\n");
    }

    private static boolean fits(String lines) {
        for (int start = 0; start < lines.length(); start = endOfLine(lines, start) + 1) {
            if (endOfLine(lines, start) - start > WIDEST) {
                return false;
            }
        }
        return true;
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
