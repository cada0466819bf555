package dev.talkbind.tool.lock;

import dev.talkbind.annotations.Direction;
import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.form.Scanner;
import dev.talkbind.tool.schema.Need;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Traits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the text of a lock file, and records what is wrong with it. */
public final class LockReader {

    private static final List<String> CONFLICT = List.of("<<<<<<<", "=======", ">>>>>>>", "|||||||");

    private static final String DIRECTION = "direction";

    private final Lock lock = Lock.empty();
    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>(); // a type and a place, and the line that has them

    /** A wrong line: its position, and what is wrong. */
    public record Flaw(Kind kind, int line, int column, String what) {}

    /** The mistakes that a line can have. */
    public enum Kind {
        TWICE,
        CONFLICT,
        UNREADABLE,
        NEWER
    }

    /** A lock, and what is wrong with its text. */
    public record Reading(Lock lock, List<Flaw> flaws) {}

    private LockReader() {}

    /** Reads a text. An editor may have ended its lines with CRLF. */
    public static Reading read(String text) {
        LockReader reader = new LockReader();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            reader.read(lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i], i + 1);
        }
        return new Reading(reader.lock, List.copyOf(reader.flaws));
    }

    private void read(String line, int number) {
        if (line.startsWith(LockText.MARK)) {
            head(line.substring(LockText.MARK.length()), number);
        } else if (CONFLICT.stream().anyMatch(line::startsWith)) {
            flaws.add(new Flaw(Kind.CONFLICT, number, 1, ""));
        } else if (!line.isBlank() && !line.startsWith("#")) {
            Scanner scanner = new Scanner(line);
            try {
                readLine(scanner, number);
            } catch (IllegalArgumentException e) {
                flaws.add(new Flaw(Kind.UNREADABLE, number, scanner.column(), String.valueOf(e.getMessage())));
            }
        }
    }

    private void head(String rest, int number) {
        if (!rest.startsWith(LockText.FORMAT + ".")) {
            flaws.add(new Flaw(Kind.NEWER, number, 1, ""));
        }
    }

    private void readLine(Scanner from, int number) {
        String name = from.until(' '); // class names may have letters of any language
        from.expect(" ");
        Place place = Place.read(from);
        from.expect(" ");
        Integer first = seen.putIfAbsent(name + " " + place, number);
        if (first != null) {
            flaws.add(new Flaw(Kind.TWICE, number, 1, name + " " + place + " (first in line " + first + ")"));
            return;
        }
        LockedType type = lock.types().computeIfAbsent(name, LockedType::of);
        if (place.kind() == Place.Kind.TYPE) {
            readType(type, from);
        } else {
            type.entries().put(place, entry(place, from));
        }
    }

    private void readType(LockedType type, Scanner from) {
        type.attributes().put(LockedType.KIND, from.plain());
        SortedMap<String, String> attributes = new TreeMap<>();
        while (!from.isAtEnd() && !from.takes(" # ")) {
            from.expect(" ");
            String name = from.plain();
            from.expect("=");
            String value = from.word();
            if (name.equals(DIRECTION)) {
                direction(from, value);
            }
            once(attributes.put(name, value) == null, from);
        }
        type.attributes().putAll(attributes);
        lock.types().put(type.name(), type.because(from.rest()));
    }

    private static Entry entry(Place place, Scanner from) {
        Entry entry;
        if (from.takes("-> ")) {
            Place target = Place.read(from);
            if (!place.isKey() || !target.isKey()) {
                throw from.wrong("a key for an older name of it");
            }
            entry = Entry.alias(target);
        } else if (from.takes("retired")) {
            entry = Entry.gone(State.RETIRED);
        } else if (from.takes("dropped")) {
            entry = Entry.gone(State.DROPPED);
        } else {
            entry = Entry.live(form(place, from), Traits.none());
        }
        return details(entry, place, from);
    }

    private static Form form(Place place, Scanner from) {
        Form form = Form.read(from);
        if (!place.holds(form)) {
            throw from.wrong("a form that " + place + " can have");
        }
        return form;
    }

    private static Entry details(Entry bare, Place place, Scanner from) {
        Traits traits = Traits.none();
        List<Form> was = new ArrayList<>();
        while (!from.isAtEnd() && !from.takes(" # ")) {
            from.expect(" ");
            if (from.takes("was=")) {
                was.add(form(place, from));
            } else if (bare.isLive()) {
                traits = trait(traits, from);
            } else {
                throw from.wrong("was=");
            }
        }
        return new Entry(bare.state(), bare.form(), bare.target(), traits, List.copyOf(was), from.rest());
    }

    private static Traits trait(Traits traits, Scanner from) {
        if (from.takes("required")) {
            once(traits.need() == Need.NEVER, from);
            Need need = from.takes("=nested") ? Need.NESTED : Need.ALWAYS;
            return new Traits(need, traits.defaultText(), traits.direction());
        } else if (from.takes("default=")) {
            once(traits.defaultText().isEmpty(), from);
            return new Traits(traits.need(), Optional.of(from.word()), traits.direction());
        }
        from.expect(DIRECTION + "=");
        once(traits.direction().isEmpty(), from);
        return new Traits(traits.need(), traits.defaultText(), Optional.of(direction(from, from.plain())));
    }

    private static void once(boolean isFirst, Scanner from) {
        if (!isFirst) {
            throw from.wrong("the first of its kind in the line");
        }
    }

    private static Direction direction(Scanner from, String name) {
        return Stream.of(Direction.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> from.wrong("a direction"));
    }
}
