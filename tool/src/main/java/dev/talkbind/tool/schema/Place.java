package dev.talkbind.tool.schema;

import dev.talkbind.tool.form.Change;
import dev.talkbind.tool.form.Changes;
import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.form.Scanner;
import dev.talkbind.tool.form.Word;
import java.util.Comparator;

/**
 * The place at TalkJS where a type has data. {@code toString} is its notation: {@code email}, {@code custom.plan},
 * {@code custom.attr_*} for a prefix, {@code custom.*} for all other keys, and {@code *} for the type itself.
 */
public record Place(Kind kind, String name) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::toString).thenComparing(Place::kind);

    /** The kinds of places. */
    public enum Kind {
        TYPE,
        FIELD,
        KEY,
        PREFIX,
        REST
    }

    public static Place type() {
        return new Place(Kind.TYPE, "");
    }

    public static Place field(String name) {
        return new Place(Kind.FIELD, name);
    }

    public static Place key(String name) {
        return new Place(Kind.KEY, name);
    }

    public static Place prefix(String prefix) {
        return new Place(Kind.PREFIX, prefix);
    }

    public static Place rest() {
        return new Place(Kind.REST, "");
    }

    /** The role of users. */
    public static Place role() {
        return field("role");
    }

    public boolean isKey() {
        return kind == Kind.KEY;
    }

    public boolean isField() {
        return kind == Kind.FIELD;
    }

    public boolean isPrefix() {
        return kind == Kind.PREFIX;
    }

    /** Whether texts at this place can have a form: a prefix has a map with values, and all other keys have a map without. */
    public boolean holds(Form form) {
        return switch (kind) {
            case TYPE -> false;
            case FIELD -> !form.isMap();
            case KEY -> !form.isMap() && !form.equals(Form.tokens());
            case PREFIX -> form.isMap() && form.of().isPresent();
            case REST -> form.equals(Form.map());
        };
    }

    /** What another form does to the texts at this place. */
    public Change change(Form old, Form now) {
        return isField() ? Changes.ofField(old, now) : Changes.of(old, now);
    }

    /** Whether it is a key with this prefix. */
    public boolean isUnder(Place prefix) {
        return isKey() && prefix.isPrefix() && name.startsWith(prefix.name);
    }

    /**
     * Reads the notation.
     *
     * @throws IllegalArgumentException if something else comes next
     */
    public static Place read(Scanner from) {
        if (from.takes("*")) {
            return type();
        } else if (!from.takes("custom.")) {
            return field(from.plain());
        } else if (from.takes("*")) {
            return rest();
        }
        String name = from.word();
        return from.takes("*") ? prefix(name) : key(name);
    }

    /** Reads a whole text in this notation. */
    public static Place parse(String text) {
        Scanner scanner = new Scanner(text);
        Place place = read(scanner);
        if (!scanner.isAtEnd()) {
            throw scanner.wrong("a place");
        }
        return place;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case TYPE -> "*";
            case FIELD -> name;
            case KEY -> "custom." + Word.of(name);
            case PREFIX -> "custom." + Word.of(name) + "*";
            case REST -> "custom.*";
        };
    }
}
