package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Refusal;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The text of a {@link ZoneId} is its id, such as {@code Europe/Amsterdam}, {@code UTC} or {@code +02:00}. */
public final class ZoneIdText implements ValueText<ZoneId> {

    /** The only instance: it has no state. */
    public static final ZoneIdText INSTANCE = new ZoneIdText();

    private ZoneIdText() {}

    @Override
    public String expected() {
        return "a zone id such as Europe/Amsterdam";
    }

    @Override
    public String toText(ZoneId value) {
        return value.getId();
    }

    @Override
    public ZoneId fromText(String text) {
        ZoneId value = find(text);
        if (value == null) {
            throw Refusal.of(expected());
        }
        return value;
    }

    /** The zone with exactly this id. The JDK itself would also accept {@code +2}. */
    static @Nullable ZoneId find(String id) {
        try {
            ZoneId zone = ZoneId.of(id);
            return zone.getId().equals(id) ? zone : null;
        } catch (DateTimeException quotesTheText) {
            return null;
        }
    }
}
