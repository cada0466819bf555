package dev.talkbind.processor.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first sentence of a Javadoc comment as plain text: without tags, markup and line ends. */
final class FirstSentence {

    private static final int LONGEST = 400;
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@\\w");
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)<(p|ul|ol|pre|table|h\\d)\\b|\\n\\s*\\n");
    private static final Pattern INLINE = Pattern.compile("\\{@\\w+\\s*([^{}]*)}");
    private static final Pattern ELEMENT = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private FirstSentence() {}

    /** An empty text if there is none. */
    static String of(String comment) {
        return comment.isEmpty() ? "" : sentence(before(BLOCK_TAG, comment));
    }

    /** The first sentence of a record's Javadoc about one of its components. */
    static String ofParameter(String comment, String name) {
        Matcher tag =
                Pattern.compile("@param\\s+" + Pattern.quote(name) + "\\s").matcher(comment);
        return tag.find() ? sentence(before(BLOCK_TAG, comment.substring(tag.end()))) : "";
    }

    private static String sentence(String text) {
        String plain = INLINE.matcher(before(PARAGRAPH, text)).replaceAll("$1");
        plain = ELEMENT.matcher(plain).replaceAll("");
        plain = plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        plain = SPACE.matcher(plain).replaceAll(" ").strip();
        int end = plain.indexOf(". ");
        String sentence = end < 0 ? plain : plain.substring(0, end + 1);
        return sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
    }

    private static String before(Pattern stop, String text) {
        return stop.split(text, 2)[0];
    }
}
