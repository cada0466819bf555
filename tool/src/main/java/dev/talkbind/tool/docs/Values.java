package dev.talkbind.tool.docs;

import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.form.Row;
import dev.talkbind.tool.form.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The possible texts of a variable.
 *
 * @param all all texts, if they can be counted
 * @param example an example, if they cannot be counted; it may be an empty text
 * @param isFree whether the variable may be any text
 */
record Values(List<String> all, String example, boolean isFree) {

    /** The texts of a form in the table of {@code docs/wire.md}. */
    static Values of(Form form) {
        if (form.isEnum()) {
            return new Values(form.words(), "", false);
        } else if (form.isCollection() || form.isMap() && form.of().isPresent()) {
            Values inner = of(form.of().orElseThrow());
            String element =
                    inner.all().isEmpty() ? inner.example() : inner.all().get(0);
            return form.isMap() ? inner : new Values(List.of(), "[" + Word.quoted(element) + "]", false);
        } else if (form.is(Row.BOOLEAN)) {
            return new Values(List.of("true", "false"), "", false);
        }
        return form.row().isEmpty()
                ? new Values(List.of(), "", true)
                : ofRow(form.row().get());
    }

    private static Values ofRow(Row row) {
        return new Values(List.of(), Examples.of(row), row == Row.STRING);
    }

    /** The texts of two types that have the same key: all texts of both, or an example of the first. */
    Values and(Values other) {
        if (equals(other)) {
            return this;
        } else if (all.isEmpty() || other.all.isEmpty()) {
            return new Values(List.of(), example.isEmpty() ? other.example : example, isFree || other.isFree);
        }
        List<String> both = new ArrayList<>(new TreeSet<>(all));
        other.all.stream().filter(text -> !both.contains(text)).forEach(both::add);
        return new Values(both, "", false);
    }
}
