package dev.talkbind.tool.lint;

import dev.talkbind.tool.lint.Expression.Path;
import dev.talkbind.tool.lint.TagReader.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks through a template from tag to tag, and reports each expression with its line. It skips comments, styles and
 * scripts.
 */
final class TemplateScanner {

    private static final Pattern MARK = Pattern.compile("<!--|<(?<end>/)?(?<tag>[A-Za-z][A-Za-z0-9:_-]*)|\\{\\{");
    private static final Pattern LOOP = Pattern.compile("\\s*([A-Za-z_$][A-Za-z0-9_$]*)\\s+in\\s(.*)", Pattern.DOTALL);
    private static final Set<String> PASSED = Set.of("style", "script");
    private static final Set<String> VOID =
            Set.of("br", "img", "input", "hr", "meta", "link", "area", "col", "source", "wbr");
    private static final int LONGEST = 10_000;
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    private final String text;
    private final Listener listener;
    private final Braces braces;
    private final Scope scope = new Scope();
    private int at;
    private int line = 1;
    private int counted;

    /** Is told of each expression. */
    interface Listener {

        /** {@code isCondition} tells whether the expression decides if something is shown. */
        void expression(Expression expression, Scope scope, int line, boolean isCondition);

        void unreadable(String why, int line);
    }

    TemplateScanner(String text, Listener listener) {
        this.text = text;
        this.braces = new Braces(text);
        this.listener = listener;
    }

    void scan() {
        Matcher mark = MARK.matcher(text);
        while (mark.find(at)) {
            at = mark.end();
            if (mark.group().equals("<!--")) {
                skipTo("-->");
            } else if (mark.group().equals(OPEN)) {
                braces(mark.start());
            } else if (mark.group("end") != null) {
                scope.close(mark.group("tag"));
                skipTo(">");
            } else {
                element(mark.group("tag"));
            }
            if (at >= text.length()) {
                return;
            }
        }
    }

    private void skipTo(String end) {
        int found = text.indexOf(end, at);
        at = found < 0 ? text.length() : found + end.length();
    }

    private int lineOf(int place) {
        for (; counted < place; counted++) {
            line += text.charAt(counted) == '\n' ? 1 : 0;
        }
        for (; counted > place; counted--) {
            line -= text.charAt(counted - 1) == '\n' ? 1 : 0;
        }
        return line;
    }

    private void braces(int start) {
        int end = braces.endOf(start);
        if (end < 0) {
            listener.unreadable("}} is missing", lineOf(start));
            return;
        }
        expression(text.substring(at, end), lineOf(start), false);
        at = end + CLOSE.length();
    }

    private static Expression parse(String source) {
        if (source.length() > LONGEST) {
            throw new IllegalArgumentException("it is too long");
        }
        return ExpressionParser.parse(source);
    }

    private void expression(String source, int where, boolean isCondition) {
        try {
            listener.expression(parse(source), scope, where, isCondition);
        } catch (IllegalArgumentException e) {
            listener.unreadable(String.valueOf(e.getMessage()), where);
        }
    }

    private void element(String tag) {
        TagReader reader = new TagReader(text, braces, at);
        List<Attribute> attributes = reader.attributes();
        at = reader.end();
        boolean isClosed = text.startsWith("/>", at) || VOID.contains(tag);
        skipTo(">");
        if (tag.equals("t:set")) {
            attributes.forEach(this::set);
            return;
        }
        scope.open(tag);
        attributes.stream().filter(one -> one.name().equals("t:for")).forEach(this::loop);
        attributes.stream().filter(one -> !one.name().equals("t:for")).forEach(this::attribute);
        if (isClosed) {
            scope.close(tag);
        } else if (PASSED.contains(tag)) {
            skipTo("</" + tag);
            scope.close(tag);
            skipTo(">");
        }
    }

    private void set(Attribute attribute) {
        try {
            Expression expression = parse(attribute.expression());
            listener.expression(expression, scope, lineOf(attribute.start()), false);
            if (expression.alone().isPresent()) {
                scope.name(attribute.name(), scope.resolve(expression.alone().get()));
            } else {
                scope.nameUnknown(attribute.name());
            }
        } catch (IllegalArgumentException e) {
            listener.unreadable(String.valueOf(e.getMessage()), lineOf(attribute.start()));
        }
    }

    private void loop(Attribute attribute) {
        Matcher loop = LOOP.matcher(attribute.expression());
        if (!loop.matches()) {
            listener.unreadable("t:for is NAME in LIST", lineOf(attribute.start()));
            return;
        }
        try {
            Expression list = parse(loop.group(2));
            listener.expression(list, scope, lineOf(attribute.start()), false);
            List<String> place =
                    new ArrayList<>(list.alone().map(scope::resolve).orElseGet(() -> List.of("?")));
            place.add(Path.ELEMENT);
            scope.name(loop.group(1), place);
        } catch (IllegalArgumentException e) {
            listener.unreadable(String.valueOf(e.getMessage()), lineOf(attribute.start()));
        }
    }

    private void attribute(Attribute attribute) {
        boolean isCondition =
                attribute.name().equals("t:if") || attribute.name().equals("t:else-if");
        int from = 0;
        while (true) {
            int start = attribute.value().indexOf(OPEN, from);
            int end = start < 0 ? -1 : attribute.value().indexOf(CLOSE, start);
            if (end < 0) {
                if (start >= 0) {
                    listener.unreadable("}} is missing", lineOf(attribute.start()));
                }
                return;
            }
            expression(attribute.value().substring(start + OPEN.length(), end), lineOf(attribute.start()), isCondition);
            from = end + CLOSE.length();
        }
    }
}
