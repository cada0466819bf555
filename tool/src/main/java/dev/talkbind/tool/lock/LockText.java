package dev.talkbind.tool.lock;

import dev.talkbind.annotations.Direction;
import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.form.Word;
import dev.talkbind.tool.schema.Need;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Traits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The text of a lock file: one line for each type and place, sorted by bytes. */
public final class LockText {

    static final String MARK = "# talkbind.lock ";
    static final String FORMAT = "1";

    private static final String HEAD = MARK + FORMAT
            + ". What TalkJS holds of this module's types. Written by `talkbind lock`: commit it, review its changes.\n";

    private LockText() {}

    public static String of(Lock lock) {
        StringBuilder text = new StringBuilder(HEAD);
        for (String line : lines(lock)) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    /** The lines below the header. */
    public static List<String> lines(Lock lock) {
        List<String> lines = new ArrayList<>();
        for (LockedType type : lock.types().values()) {
            if (type.isStated()) {
                lines.add(line(type));
            }
            for (Map.Entry<Place, Entry> entry : type.entries().entrySet()) {
                lines.add(line(type.name(), entry.getKey(), entry.getValue()));
            }
        }
        Collections.sort(lines);
        return lines;
    }

    static String line(LockedType type) {
        StringBuilder line =
                new StringBuilder(type.name() + " * " + type.attributes().get(LockedType.KIND));
        for (Map.Entry<String, String> attribute : type.attributes().entrySet()) {
            if (!attribute.getKey().equals(LockedType.KIND)) {
                line.append(' ').append(attribute.getKey()).append('=').append(Word.of(attribute.getValue()));
            }
        }
        return line.append(reason(type.reason())).toString();
    }

    public static String line(String type, Place place, Entry entry) {
        return type + " " + place + " " + said(entry) + reason(entry.reason());
    }

    private static String said(Entry entry) {
        StringBuilder text = new StringBuilder();
        switch (entry.state()) {
            case LIVE -> text.append(entry.form().orElseThrow()).append(traits(entry.traits()));
            case ALIAS -> text.append("-> ").append(entry.target().orElseThrow());
            case RETIRED -> text.append("retired");
            case DROPPED -> text.append("dropped");
        }
        for (Form was : entry.was()) {
            text.append(" was=").append(was);
        }
        return text.toString();
    }

    private static String traits(Traits traits) {
        StringBuilder text = new StringBuilder();
        if (traits.defaultText().isPresent()) {
            text.append(" default=").append(Word.of(traits.defaultText().get()));
        }
        if (traits.need() != Need.NEVER) {
            text.append(traits.need() == Need.NESTED ? " required=nested" : " required");
        }
        for (Direction direction : traits.direction().stream().toList()) {
            text.append(" direction=").append(direction);
        }
        return text.toString();
    }

    private static String reason(String reason) {
        return reason.isEmpty() ? "" : " # " + reason;
    }
}
