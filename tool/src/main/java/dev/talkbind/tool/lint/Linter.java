package dev.talkbind.tool.lint;

import dev.talkbind.runtime.internal.text.NearName;
import dev.talkbind.tool.lint.Expression.Comparison;
import dev.talkbind.tool.lint.Expression.Path;
import dev.talkbind.tool.lint.Spotted.Holder;
import dev.talkbind.tool.rule.Finding;
import dev.talkbind.tool.rule.Rule;
import dev.talkbind.tool.schema.Schema;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares templates with what types map. If it does not know a part of the template language, it ignores that part.
 */
public final class Linter {

    private static final Set<String> EQUALITY = Set.of("==", "!=", "===", "!==");
    private static final Set<String> NEVER_SEEN = Set.of("email", "phone", "pushTokens");
    private static final int LONGEST = 100;
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Map<Holder, Known> known = new EnumMap<>(Holder.class);

    public Linter(List<Schema> schemas) {
        List<Schema> any = schemas.stream()
                .filter(schema -> !schema.isUser() && !schema.attributes().containsKey("holder"))
                .toList();
        for (Holder holder : Holder.values()) {
            List<Schema> own = schemas.stream()
                    .filter(schema -> schema.isUser()
                            ? holder == Holder.USER
                            : holder.name().equals(schema.attributes().get("holder")))
                    .toList();
            known.put(holder, new Known(own, any));
        }
    }

    /**
     * Finds the mistakes of a template.
     *
     * @param file its name, for the findings
     * @param kind the kind of the template; if it is not given, the content decides
     */
    public List<Finding> lint(String file, String template, Optional<ThemeKind> kind) {
        Run run = new Run(file, kind.orElseGet(() -> ThemeKind.of(template)));
        new TemplateScanner(template, run).scan();
        return run.findings;
    }

    /** The linting of one template. */
    private final class Run implements TemplateScanner.Listener {

        private final String file;
        private final ThemeKind kind;
        private final List<Finding> findings = new ArrayList<>();
        private final Set<String> told = new HashSet<>();
        private int line;

        Run(String file, ThemeKind kind) {
            this.file = file;
            this.kind = kind;
        }

        @Override
        public void unreadable(String why, int where) {
            findings.add(Finding.ofText(Rule.NO_EXPRESSION, file, where, why));
        }

        @Override
        public void expression(Expression expression, Scope scope, int where, boolean isCondition) {
            line = where;
            for (Path path : expression.paths()) {
                Spotted.of(scope.resolve(path)).ifPresent(spotted -> place(path, spotted));
            }
            for (Comparison comparison : expression.comparisons()) {
                Spotted.of(scope.resolve(comparison.path()))
                        .filter(Spotted::isKey)
                        .ifPresent(spotted -> comparison(comparison, spotted));
            }
            if (isCondition && expression.alone().isPresent()) {
                Path path = expression.alone().get();
                Spotted.of(scope.resolve(path))
                        .filter(one -> one.isKey() && known(one).isBoolean(one.name()))
                        .ifPresent(spotted -> add(Rule.UNQUOTED, path.toString()));
            }
        }

        private void add(Rule rule, String... gaps) {
            findings.add(Finding.ofText(rule, file, line, gaps));
        }

        private void place(Path path, Spotted spotted) {
            if (!spotted.isKey()) {
                field(path, spotted.name());
            } else if (!known(spotted).isSilent()) {
                key(path, spotted);
            }
        }

        /**
         * Chat themes see more of a user than is documented. So an unknown name may be right, unless it resembles a
         * known one.
         */
        private void field(Path path, String field) {
            String meant = meant(path, field, kind.fields());
            boolean isSure = kind != ThemeKind.CHAT || !meant.isEmpty() || NEVER_SEEN.contains(field);
            if (!kind.fields().contains(field) && isSure) {
                add(Rule.NO_FIELD, path.toString(), meant, String.join(", ", kind.fields()));
            }
        }

        private void key(Path path, Spotted spotted) {
            String key = spotted.name();
            Known keys = known(spotted);
            if (keys.has(key)) {
                if (path.isOdd() || !NAME.matcher(key).matches()) {
                    add(Rule.UNSPEAKABLE_KEY, path.toString());
                } else {
                    some(path, spotted);
                }
            } else if (keys.newer(key).isPresent()) {
                add(
                        Rule.OLDER_KEY,
                        path.toString(),
                        other(path, key, keys.newer(key).get()));
            } else if (keys.isRetired(key)) {
                add(Rule.RETIRED_KEY, path.toString());
            } else if (keys.ofProperty(key).isPresent()) {
                add(
                        Rule.PROPERTY,
                        path.toString(),
                        other(path, key, keys.ofProperty(key).get()));
            } else {
                unknown(path, key, keys);
            }
        }

        private void unknown(Path path, String key, Known keys) {
            String meant = meant(path, key, keys.names());
            if (!meant.isEmpty() || !keys.hasRest()) {
                add(Rule.NO_KEY, path.toString(), meant);
            }
        }

        private void some(Path path, Spotted spotted) {
            Known keys = known(spotted);
            boolean isOfSome = spotted.holder() == Holder.USER
                    && !keys.typesWith(spotted.name()).isEmpty()
                    && !keys.typesWithout(spotted.name()).isEmpty();
            if (isOfSome && told.add(spotted.name())) {
                add(
                        Rule.SOME_ROLES,
                        path.toString(),
                        String.join(", ", keys.typesWith(spotted.name())),
                        String.join(", ", keys.typesWithout(spotted.name())));
            }
        }

        private void comparison(Comparison comparison, Spotted spotted) {
            Known keys = known(spotted);
            boolean isEqual = EQUALITY.contains(comparison.operator());
            if (!comparison.isQuoted() && keys.isBoolean(spotted.name())) {
                add(Rule.UNQUOTED, comparison.path().toString());
            } else if (comparison.isQuoted() && isEqual) {
                Set<String> constants = keys.constants(spotted.name());
                if (!constants.isEmpty() && !constants.contains(comparison.text())) {
                    add(
                            Rule.NO_CONSTANT,
                            comparison.path().toString(),
                            comparison.text(),
                            String.join(", ", constants));
                }
            }
        }

        private Known known(Spotted spotted) {
            return Objects.requireNonNull(known.get(spotted.holder()));
        }
    }

    /** The same place with another name at the end. */
    private static String other(Path path, String name, String other) {
        String whole = path.toString();
        return whole.endsWith(name) ? whole.substring(0, whole.length() - name.length()) + other : other;
    }

    private static String meant(Path path, String name, Iterable<String> names) {
        return name.length() > LONGEST
                ? ""
                : NearName.of(name, names)
                        .map(near -> ": perhaps " + other(path, name, near) + " is meant")
                        .orElse("");
    }
}
