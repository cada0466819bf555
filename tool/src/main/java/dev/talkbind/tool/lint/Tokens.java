package dev.talkbind.tool.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits an expression into its words and signs. */
final class Tokens {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(?<name>[A-Za-z_$][A-Za-z0-9_$]*)|(?<number>[0-9]+(?:\\.[0-9]+)?)"
                    + "|\"(?<double>[^\"]*)\"|'(?<single>[^']*)'|(?<sign>===?|!==?|>=|<=|[><!.|:,()\\[\\]-]))");

    private Tokens() {}

    /**
     * The tokens, followed by an end token.
     *
     * @throws IllegalArgumentException if there is something else
     */
    static List<Token> of(String expression) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(expression);
        int at = 0;
        while (!expression.substring(at).isBlank()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new IllegalArgumentException("a sign that has no meaning there, after " + tokens.size()
                        + (tokens.size() == 1 ? " word" : " words"));
            }
            tokens.add(token(matcher));
            at = matcher.end();
        }
        tokens.add(new Token(Token.Kind.END, "", false));
        return tokens;
    }

    private static Token token(Matcher matcher) {
        boolean isGlued = !Character.isWhitespace(matcher.group().charAt(0));
        for (String name : List.of("name", "number", "double", "single", "sign")) {
            String text = matcher.group(name);
            if (text != null) {
                return new Token(kind(name), text, isGlued);
            }
        }
        throw new IllegalStateException("the pattern has no other group");
    }

    private static Token.Kind kind(String group) {
        return switch (group) {
            case "name" -> Token.Kind.NAME;
            case "number" -> Token.Kind.NUMBER;
            case "sign" -> Token.Kind.SIGN;
            default -> Token.Kind.STRING;
        };
    }
}
