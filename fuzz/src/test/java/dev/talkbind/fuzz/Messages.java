package dev.talkbind.fuzz;

import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.ReadProblem;
import dev.talkbind.runtime.ReadProblem.Code;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Every word that a refusal may say. A message that is made of these, of keys and of numbers alone has no room for a value of
 * the document, whatever the document is.
 */
final class Messages {
    /** The keys of push tokens are personal. */
    private static final String TOKENS = "\\.pushTokens((\\[\\*\\])++|\\[\\d+\\]|$)";

    private static final String KEY = "\\.(?!pushTokens(\\W|$))[A-Za-z_][A-Za-z0-9_]{0,59}+";
    private static final String QUOTED_KEY = "\\['([ -&(-\\[\\]-~]|\\\\u[0-9a-f]{4}){0,60}+…?'\\]";
    private static final String ITEM = "\\[\\d++\\]";
    private static final Pattern PATH =
            Pattern.compile("\\$(" + String.join("|", TOKENS, KEY, QUOTED_KEY, ITEM) + ")*+");
    private static final Pattern EXPECTED = anyOf(
            "a JSON document, but empty",
            "UTF-8 from byte \\d+ on",
            "(well-formed JSON|within the limits of depth and length) \\(line \\d+, column \\d+\\)",
            "the end of the document",
            "text without half a surrogate pair( at character \\d+)?",
            "there once",
            "a list of users(, nor an object that has one in \"data\")?",
            "an id that is a text or a whole number, and not blank",
            "a text(, and a name is never null| or null|: custom data is flat)?",
            "a time in milliseconds since 1970",
            "an object of (texts|tokens), or null",
            "true, false or null",
            "an event, which (is an object|has an id and a type)",
            "what was asked for, but read by (text|number|flag|part|parts|texts)");
    private static final Pattern OF_VISITOR = anyOf(
            "id: absent, but required \\(Visitor\\.id\\)",
            "(name|custom\\.tier): (absent|cleared), but required \\(Visitor\\.(name|tier)\\)",
            "role: not the role \"visitor\" \\(Visitor\\)",
            "email: not one address \\(Visitor\\.email, \\d+ addresses\\)",
            "id: not an id that begins with \"visitor-\" \\(Visitor\\.id, \\d+ characters?\\)",
            "(id|locale|photoUrl|custom\\.[a-z-]+): not " + valueOfVisitor()
                    + " \\(Visitor\\.[A-Za-z]+, \\d+ characters?\\)");

    private Messages() {}

    private static Pattern anyOf(String... patterns) {
        return Pattern.compile(String.join("|", patterns));
    }

    private static String valueOfVisitor() {
        return "(a (whole number from -\\d+ to \\d+|finite number such as 0.1 or 1.0E10|URI such as https://example.com/a%20b"
                + "|decimal number such as 2.50, at most 10000 characters|date such as 2026-11-22"
                + "|date, time, offset and zone such as 2026-11-22T10:15:30\\+01:00\\[Europe/Amsterdam\\]"
                + "|duration such as PT8H6M12.345S|UUID such as 123e4567-e89b-12d3-a456-426614174000"
                + "|JSON array of (different values|strings, each a (text|date such as 2026-11-22)))"
                + "|an (IETF language tag such as en-US|Instant such as 2026-11-22T10:15:30Z)"
                + "|one of FREE, PRO|true or false)";
    }

    /** Holds the refusal of a document to them. */
    static void check(ReadException refused) {
        List<ReadProblem> problems = refused.problems();
        Law.equal(problems.size(), 1);
        ReadProblem problem = problems.get(0);
        Law.equal(refused.getMessage(), "JSON document cannot be read: 1 problem\n  " + problem);
        Law.equal(refused.getCause(), null);
        Law.equal(problem, new ReadProblem(problem.key(), null, problem.expected(), null, Code.JSON));
        Law.holds(PATH.matcher(problem.key()).matches(), "a JSON path, without push tokens: " + problem.key());
        Law.holds(EXPECTED.matcher(problem.expected()).matches(), "a known message: " + problem.expected());
    }

    /** Holds a problem with one of the visitor's properties to them. */
    static void checkOfVisitor(ReadProblem problem) {
        Law.holds(OF_VISITOR.matcher(problem.toString()).matches(), "a known problem: " + problem);
    }
}
