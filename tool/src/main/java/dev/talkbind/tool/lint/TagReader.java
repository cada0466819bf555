package dev.talkbind.tool.lint;

import java.util.ArrayList;
import java.util.List;

/** Reads the attributes of a tag. An attribute's value may contain quotes inside the braces of an expression. */
final class TagReader {

    private final String text;
    private final Braces braces;
    private int at;

    /** {@code at} is the position after the tag's name. */
    TagReader(String text, Braces braces, int at) {
        this.text = text;
        this.braces = braces;
        this.at = at;
    }

    /**
     * An attribute.
     *
     * @param start the position of its name
     */
    record Attribute(String name, String value, int start) {

        /** The value without its braces, if it is an expression; otherwise the value. */
        String expression() {
            String bare = value.strip();
            return bare.startsWith("{{") && bare.endsWith("}}") ? bare.substring(2, bare.length() - 2) : bare;
        }
    }

    /** The position of the tag's end, after the attributes have been read. */
    int end() {
        return at;
    }

    List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        for (blanks(); at < text.length() && text.charAt(at) != '>' && !text.startsWith("/>", at); blanks()) {
            int start = at;
            while (at < text.length() && " \t\r\n=>/\"'".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            if (at == start) {
                at++; // a character that belongs to no attribute
            } else {
                attributes.add(new Attribute(text.substring(start, at), value(), start));
            }
        }
        return attributes;
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private String value() {
        blanks();
        if (at == text.length() || text.charAt(at) != '=') {
            return "";
        }
        at++;
        blanks();
        boolean isQuoted = at < text.length() && "\"'".indexOf(text.charAt(at)) >= 0;
        String ends = isQuoted ? text.substring(at, at + 1) : " \t\r\n>";
        at += isQuoted ? 1 : 0;
        int start = at;
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at += step();
        }
        String value = text.substring(start, at);
        at += isQuoted && at < text.length() ? 1 : 0;
        return value;
    }

    /** Skips a whole expression, or one character. */
    private int step() {
        int end = text.startsWith("{{", at) ? braces.endOf(at) : -1;
        return end < 0 ? 1 : end + Braces.LENGTH - at;
    }
}
