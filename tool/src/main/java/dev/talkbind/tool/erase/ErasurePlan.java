package dev.talkbind.tool.erase;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.lock.Entry;
import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.LockedType;
import dev.talkbind.tool.lock.State;
import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A Markdown table of all that TalkJS holds about a person because of this module, and how it is erased. */
public final class ErasurePlan {

    private static final Set<String> PRIVATE = Set.of("email", "phone", "pushTokens");
    private static final Set<String> NULLED =
            Erasure.CLEARED.stream().map(UserProperty::fieldName).collect(Collectors.toUnmodifiableSet());

    private final String name;
    private final Map<String, Schema> schemas = new HashMap<>();

    private ErasurePlan(List<Schema> schemas, String name) {
        this.name = name;
        schemas.forEach(schema -> this.schemas.put(schema.type(), schema));
    }

    /**
     * The table's lines.
     *
     * @param schemas tell which properties the data comes from; for what they do not know, only the lock tells
     * @param name the text that replaces names
     */
    public static List<String> of(Lock lock, List<Schema> schemas, String name) {
        ErasurePlan plan = new ErasurePlan(schemas, name);
        List<String> lines = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (LockedType type : lock.types().values()) {
            if (type.isUser()) {
                lines.addAll(plan.table(type));
            } else {
                others.add(type.name());
            }
        }
        lines.add("Not covered: messages and their files, conversations and their custom data, keys of other programs,"
                + " and what TalkJS keeps in logs and backups.");
        if (!others.isEmpty()) {
            lines.add("Also not covered: the custom data that these types map, unless a type of users has it too: "
                    + String.join(", ", others) + ".");
        }
        return lines;
    }

    private List<String> table(LockedType type) {
        List<String> lines = new ArrayList<>();
        lines.add("## " + type.name() + (type.isGone() ? ", which is no longer a class" : ""));
        lines.add("");
        lines.add("| at TalkJS | its form | who sees it | where it comes from | how it is erased |");
        lines.add("|---|---|---|---|---|");
        type.entries().forEach((place, entry) -> lines.add(row(type, place, entry)));
        lines.add("");
        return lines;
    }

    private String row(LockedType type, Place place, Entry entry) {
        String seen = PRIVATE.contains(place.name()) && place.isField() ? "your servers" : "every chat user";
        List<String> cells = List.of(place.toString(), forms(type, entry), seen, from(type, place, entry), how(place));
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** All forms that texts may have. An older key has the form of the key that replaced it. */
    private static String forms(LockedType type, Entry entry) {
        List<Form> forms = new ArrayList<>(entry.all());
        entry.target().map(heir -> type.entries().get(heir)).ifPresent(now -> forms.addAll(0, now.all()));
        return forms.isEmpty()
                ? "not known"
                : forms.stream().map(Form::toString).distinct().collect(Collectors.joining(", once "));
    }

    private String from(LockedType type, Place place, Entry entry) {
        if (entry.state() == State.ALIAS) {
            return "an older name of " + entry.target().orElseThrow();
        } else if (!entry.isLive()) {
            return entry.state() == State.RETIRED ? "nowhere: retired" : "nowhere: dropped";
        }
        Schema schema = schemas.get(type.name());
        Mapped mapped = schema == null ? null : schema.mapped().get(place);
        return mapped == null ? "a class that is not here" : mapped.property();
    }

    private String how(Place place) {
        if (place.isField()) {
            boolean isName = place.name().equals("name");
            return isName ? "becomes " + name : NULLED.contains(place.name()) ? "null" : "stays";
        }
        return place.isKey() ? "null" : "null for each key of an export, or the whole map";
    }
}
