package dev.talkbind.tool.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The relation of forms: what happens to the texts of one form if another form replaces it. */
public final class Changes {

    /** For each row, the rows that read its texts as the same values and write these values as the same texts. */
    private static final Map<Row, Set<Row>> WIDER = Map.ofEntries(
            Map.entry(Row.BYTE, Set.of(Row.SHORT, Row.INTEGER, Row.LONG, Row.BIG_INTEGER, Row.BIG_DECIMAL)),
            Map.entry(Row.SHORT, Set.of(Row.INTEGER, Row.LONG, Row.BIG_INTEGER, Row.BIG_DECIMAL)),
            Map.entry(Row.INTEGER, Set.of(Row.LONG, Row.BIG_INTEGER, Row.BIG_DECIMAL)),
            Map.entry(Row.LONG, Set.of(Row.BIG_INTEGER, Row.BIG_DECIMAL)),
            Map.entry(Row.BIG_INTEGER, Set.of(Row.BIG_DECIMAL)),
            Map.entry(Row.FLOAT, Set.of(Row.DOUBLE)),
            Map.entry(Row.DATE, Set.of(Row.INSTANT)),
            Map.entry(Row.OFFSET_DATE_TIME, Set.of(Row.ZONED_DATE_TIME)),
            Map.entry(Row.ZONE_OFFSET, Set.of(Row.ZONE_ID)),
            Map.entry(Row.URL_, Set.of(Row.URI_)));

    /**
     * For each row, the rows that read its texts as the same values, but write some of them as other texts: {@code 5}
     * becomes {@code 5.0}.
     */
    private static final Map<Row, Set<Row>> REWRITTEN = Map.of(
            Row.BYTE, Set.of(Row.FLOAT, Row.DOUBLE),
            Row.SHORT, Set.of(Row.FLOAT, Row.DOUBLE),
            Row.INTEGER, Set.of(Row.DOUBLE),
            Row.FLOAT, Set.of(Row.BIG_DECIMAL),
            Row.DOUBLE, Set.of(Row.BIG_DECIMAL),
            Row.DATE, Set.of(Row.OFFSET_DATE_TIME, Row.ZONED_DATE_TIME));

    /** For each row, the rows that read its texts, but some of them as other values. */
    private static final Map<Row, Set<Row>> OTHER_VALUES = Map.of(
            Row.LONG, Set.of(Row.DOUBLE, Row.FLOAT),
            Row.INTEGER, Set.of(Row.FLOAT),
            Row.PERIOD, Set.of(Row.DURATION));

    private Changes() {}

    /** What happens to texts of the form {@code old} if the form {@code now} replaces it. */
    public static Change of(Form old, Form now) {
        if (old.equals(now)) {
            return Change.NONE;
        } else if (now.is(Row.STRING)) {
            return Change.WIDER;
        } else if (old.isConverter() || now.isConverter()) {
            return Change.OPAQUE;
        } else if (hasConstants(old) && hasConstants(now)) {
            return ofConstants(old, now);
        } else if (old.of().isPresent() && now.of().isPresent() && old.isMap() == now.isMap()) {
            return ofElements(old, now);
        } else if (old.is(Row.STRING)) {
            return Change.NARROWER;
        }
        return old.row().isPresent() && now.row().isPresent()
                ? ofRows(old.row().get(), now.row().get())
                : Change.OTHER;
    }

    /**
     * The same for a field of the user. Several addresses are not a text: one address is read as a list of one, but two
     * addresses are never read as one.
     */
    public static Change ofField(Form old, Form now) {
        if (old.isCollection() == now.isCollection()) {
            return of(old, now);
        }
        Change elements = of(old.of().orElse(old), now.of().orElse(now));
        return elements == Change.NONE ? (now.isCollection() ? Change.WIDER : Change.NARROWER) : elements;
    }

    private static Change ofRows(Row old, Row now) {
        if (has(WIDER, old, now)) {
            return Change.WIDER;
        } else if (has(REWRITTEN, old, now)) {
            return Change.REWRITTEN;
        } else if (has(OTHER_VALUES, old, now)) {
            return Change.OTHER_VALUES;
        }
        return has(WIDER, now, old) || has(REWRITTEN, now, old) ? Change.NARROWER : Change.OTHER;
    }

    private static boolean has(Map<Row, Set<Row>> relation, Row from, Row to) {
        return relation.getOrDefault(from, Set.of()).contains(to);
    }

    private static Change ofConstants(Form old, Form now) {
        Set<String> removed = without(old, now);
        Set<String> added = without(now, old);
        if (removed.isEmpty()) {
            return added.isEmpty() ? Change.NONE : Change.CONSTANTS_ADDED;
        }
        return removed.size() == 1 && added.size() == 1 ? Change.CONSTANT_RENAMED : Change.CONSTANTS_REMOVED;
    }

    /** The constants of one enum that another enum lacks, in order. */
    public static Set<String> without(Form one, Form other) {
        Set<String> left = new TreeSet<>(constants(one));
        left.removeAll(Set.copyOf(constants(other)));
        return left;
    }

    private static boolean hasConstants(Form form) {
        return form.isEnum() || form.is(Row.BOOLEAN);
    }

    /** A boolean has the texts of two constants. */
    private static List<String> constants(Form form) {
        return form.is(Row.BOOLEAN) ? List.of("false", "true") : form.words();
    }

    /** A set is never read from a list that has an element twice, but a list can be read from every set. */
    private static Change ofElements(Form old, Form now) {
        Change elements = of(old.of().orElseThrow(), now.of().orElseThrow());
        if (elements.keeps() && old.isList() && now.isSet()) {
            return Change.NARROWER;
        }
        boolean isOtherKind = !old.head().equals(now.head());
        return elements == Change.NONE && isOtherKind ? Change.WIDER : elements;
    }
}
