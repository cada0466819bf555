package dev.talkbind.tool.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The form of a text at TalkJS. {@code toString} is its notation in the lock file: {@code int}, {@code enum(FREE|PRO)},
 * {@code list(String)}, {@code converter(com.acme.MoneyText)}.
 *
 * @param head a {@link Row}'s label, or one of {@code enum}, {@code list}, {@code set}, {@code map}, {@code converter},
 *     {@code tokens}
 * @param words the sorted texts of an enum's constants, or the class of a converter
 * @param of the form of the elements, or of a map's values
 */
public record Form(String head, List<String> words, Optional<Form> of) {

    private static final String ENUM = "enum";
    private static final String LIST = "list";
    private static final String SET = "set";
    private static final String MAP = "map";
    private static final String CONVERTER = "converter";
    private static final String TOKENS = "tokens";
    private static final int DEEPEST = 20; // real forms have two or three levels

    public static Form of(Row row) {
        return new Form(row.label(), List.of(), Optional.empty());
    }

    public static Form enumOf(Collection<String> texts) {
        return new Form(ENUM, List.copyOf(new TreeSet<>(texts)), Optional.empty());
    }

    public static Form converter(String type) {
        return new Form(CONVERTER, List.of(type), Optional.empty());
    }

    public static Form listOf(Form element) {
        return new Form(LIST, List.of(), Optional.of(element));
    }

    public static Form setOf(Form element) {
        return new Form(SET, List.of(), Optional.of(element));
    }

    /** The form of a map with a prefix: the keys of the prefix have values of this form. */
    public static Form mapOf(Form value) {
        return new Form(MAP, List.of(), Optional.of(value));
    }

    /** The form of a map of all other keys. */
    public static Form map() {
        return new Form(MAP, List.of(), Optional.empty());
    }

    /** The form of push tokens, each of which is a key. */
    public static Form tokens() {
        return new Form(TOKENS, List.of(), Optional.empty());
    }

    public boolean isEnum() {
        return head.equals(ENUM);
    }

    public boolean isList() {
        return head.equals(LIST);
    }

    public boolean isSet() {
        return head.equals(SET);
    }

    public boolean isCollection() {
        return isList() || isSet();
    }

    public boolean isMap() {
        return head.equals(MAP);
    }

    public boolean isConverter() {
        return head.equals(CONVERTER);
    }

    public boolean is(Row row) {
        return head.equals(row.label());
    }

    /** The row of a form, if the form is a row. */
    public Optional<Row> row() {
        return Row.of(head);
    }

    /** Whether two texts of this form are one value, such as {@code 1} and {@code 1.0} of a double. */
    public boolean isSameValue(String one, String other) {
        return one.equals(other)
                || row().filter(row -> isSameValue(row, one, other)).isPresent();
    }

    private static boolean isSameValue(Row row, String one, String other) {
        try {
            return row.text().fromText(one).equals(row.text().fromText(other));
        } catch (IllegalArgumentException ofAnotherForm) {
            return false;
        }
    }

    /** Reads the notation of the lock file. */
    static Form parse(String text) {
        Scanner scanner = new Scanner(text);
        Form form = read(scanner);
        if (!scanner.isAtEnd()) {
            throw scanner.wrong("the end of the form");
        }
        return form;
    }

    /**
     * Reads the notation of the lock file.
     *
     * @throws IllegalArgumentException if something else comes next
     */
    public static Form read(Scanner from) {
        return read(from, 0);
    }

    private static Form read(Scanner from, int depth) {
        if (depth > DEEPEST) {
            throw from.wrong("a form that is nested so deep");
        }
        String head = from.plain() + (from.takes("[]") ? "[]" : "");
        return switch (head) {
            case ENUM -> enumOf(words(from));
            case CONVERTER -> converter(words(from).get(0));
            case LIST -> listOf(inner(from, depth));
            case SET -> setOf(inner(from, depth));
            case MAP -> from.takes("(") ? mapOf(last(from, depth)) : map();
            case TOKENS -> tokens();
            default -> of(Row.of(head).orElseThrow(() -> from.wrong("a form that this version knows")));
        };
    }

    private static Form inner(Scanner from, int depth) {
        from.expect("(");
        return last(from, depth);
    }

    private static Form last(Scanner from, int depth) {
        Form inner = read(from, depth + 1);
        from.expect(")");
        return inner;
    }

    private static List<String> words(Scanner from) {
        from.expect("(");
        List<String> words = new ArrayList<>();
        words.add(from.word());
        while (from.takes("|")) {
            words.add(from.word());
        }
        from.expect(")");
        return words;
    }

    @Override
    public String toString() {
        if (of.isPresent()) {
            return head + "(" + of.get() + ")";
        }
        StringBuilder text = new StringBuilder(head);
        for (int i = 0; i < words.size(); i++) {
            text.append(i == 0 ? "(" : "|").append(Word.of(words.get(i)));
        }
        return text.append(words.isEmpty() ? "" : ")").toString();
    }
}
