package dev.talkbind.tool.lint;

import dev.talkbind.tool.lint.Expression.Comparison;
import dev.talkbind.tool.lint.Expression.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads expressions: places, texts, comparisons, {@code and}, {@code or}, {@code contains}, and filters. */
final class ExpressionParser {

    private static final int DEEPEST = 30;
    private static final Set<String> COMPARING = Set.of("==", "!=", "===", "!==", ">", "<", ">=", "<=");
    private static final Set<String> JOINING = Set.of("and", "or", "contains");
    private static final Set<String> WORDS = Set.of("true", "false", "null", "nil", "empty", "blank");

    private final List<Token> tokens;
    private final List<Path> paths = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();
    private int at;
    private int depth;

    private ExpressionParser(String text) {
        this.tokens = Tokens.of(text);
    }

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException if it is not an expression; the message does not quote it
     */
    static Expression parse(String text) {
        ExpressionParser parser = new ExpressionParser(text);
        Operand first = parser.chain();
        boolean isAlone = parser.is(Token.Kind.END) && parser.comparisons.isEmpty() && parser.paths.size() == 1;
        parser.filters();
        if (!parser.is(Token.Kind.END)) {
            throw parser.wrong("its end");
        }
        return new Expression(
                List.copyOf(parser.paths), List.copyOf(parser.comparisons), isAlone ? first.path() : Optional.empty());
    }

    /** A place, or a text, number or word. An expression in brackets is neither. */
    private record Operand(Optional<Path> path, Optional<Token> literal) {}

    private Token next() {
        return tokens.get(at);
    }

    private boolean is(Token.Kind kind) {
        return next().kind() == kind;
    }

    private boolean takes(String sign) {
        boolean isNext = next().is(sign);
        at += isNext ? 1 : 0;
        return isNext;
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException(expected + " is expected after " + at + (at == 1 ? " word" : " words"));
    }

    private Operand chain() {
        Operand first = operand();
        Operand left = first;
        boolean isOne = true;
        while (COMPARING.contains(next().text()) || JOINING.contains(next().text())) {
            String operator = next().text();
            at++;
            Operand right = operand();
            if (COMPARING.contains(operator)) {
                compare(left, operator, right);
                compare(right, operator, left);
            }
            left = right;
            isOne = false;
        }
        return isOne ? first : new Operand(Optional.empty(), Optional.empty());
    }

    private void compare(Operand one, String operator, Operand other) {
        if (one.path().isPresent() && other.literal().isPresent()) {
            Token literal = other.literal().get();
            comparisons.add(
                    new Comparison(one.path().get(), operator, literal.text(), literal.kind() == Token.Kind.STRING));
        }
    }

    private Operand operand() {
        boolean isNot = false;
        while (takes("!") || takes("not")) {
            isNot = true;
        }
        Operand operand = bare();
        return isNot ? new Operand(Optional.empty(), Optional.empty()) : operand;
    }

    private Operand bare() {
        if (takes("(")) {
            deeper();
            chain();
            depth--;
            expect(")");
            return new Operand(Optional.empty(), Optional.empty());
        } else if (is(Token.Kind.NAME) && !WORDS.contains(next().text())) {
            return new Operand(Optional.of(path()), Optional.empty());
        }
        takes("-");
        if (is(Token.Kind.SIGN) || is(Token.Kind.END)) {
            throw wrong("a name or a text");
        }
        return new Operand(Optional.empty(), Optional.of(tokens.get(at++)));
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw wrong("an end of brackets");
        }
    }

    private void expect(String sign) {
        if (!takes(sign)) {
            throw wrong(sign);
        }
    }

    private Path path() {
        List<String> segments = new ArrayList<>();
        boolean isOdd = false;
        segments.add(tokens.get(at++).text());
        while (true) {
            if (takes(".")) {
                segments.add(name());
            } else if (takes("[")) {
                isOdd |= is(Token.Kind.STRING);
                segments.add(is(Token.Kind.STRING) ? tokens.get(at++).text() : element());
                expect("]");
            } else if (isHyphen()) {
                at++;
                segments.set(
                        segments.size() - 1,
                        segments.get(segments.size() - 1) + "-"
                                + tokens.get(at++).text());
                isOdd = true;
            } else {
                Path path = new Path(List.copyOf(segments), isOdd);
                paths.add(path);
                return path;
            }
        }
    }

    private String name() {
        if (!is(Token.Kind.NAME) && !is(Token.Kind.NUMBER)) {
            throw wrong("a name");
        }
        return tokens.get(at++).text();
    }

    private String element() {
        deeper();
        chain();
        depth--;
        return Path.ELEMENT;
    }

    /**
     * Whether a hyphen belongs to a key such as {@code last-seen}: people read it as one name, and nobody subtracts
     * there.
     */
    private boolean isHyphen() {
        return next().is("-")
                && next().isGlued()
                && tokens.get(at + 1).isGlued()
                && tokens.get(at + 1).kind() == Token.Kind.NAME;
    }

    private void filters() {
        while (takes("|")) {
            name();
            if (takes(":")) {
                do {
                    operand();
                } while (takes(","));
            }
        }
    }
}
