package dev.talkbind.runtime.internal.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.ReadProblem;
import dev.talkbind.runtime.internal.HalfPair;
import dev.talkbind.runtime.internal.ShownKey;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The position of a value in a document: {@code $.data[3].custom['last-seen']}. It does not show keys that are personal
 * data.
 */
public final class JsonPath {
    /** The message of each exception about a document. */
    public static final String FAULT = "JSON document cannot be read";

    private static final int MEMBER = -1;

    /** The document itself. */
    public static final JsonPath ROOT = new JsonPath(null, "", MEMBER);

    /** The objects whose keys are device tokens or users' ids. */
    private static final Set<String> PERSONAL = Set.of("pushTokens", "participants", "reactions");

    private final @Nullable JsonPath parent;
    private final String key; // empty for an element
    private final int index;

    private JsonPath(@Nullable JsonPath parent, String key, int index) {
        this.parent = parent;
        this.key = key;
        this.index = index;
    }

    /** The current position of a parser. */
    static JsonPath of(JsonStreamContext at) {
        JsonStreamContext parent = at.getParent();
        if (parent == null) {
            return ROOT;
        }
        JsonPath path = of(parent);
        if (at.inArray()) {
            return at.hasCurrentIndex() ? path.element(at.getCurrentIndex()) : path;
        }
        String key = at.getCurrentName();
        return key == null ? path : path.member(key);
    }

    /** An element of a list. */
    public JsonPath element(int index) {
        return new JsonPath(this, "", index);
    }

    /** A member of an object. */
    public JsonPath member(String key) {
        return new JsonPath(this, key, MEMBER);
    }

    private String step(JsonPath owner) {
        if (index != MEMBER) {
            return "[" + index + "]";
        }
        String shown = owner.index == MEMBER && PERSONAL.contains(owner.key) ? "*" : ShownKey.of(key);
        return shown.equals("*") ? "[*]" : isIdentifier(shown) ? "." + shown : "['" + shown + "']";
    }

    private static boolean isIdentifier(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
            if (!letter && (i == 0 || c < '0' || c > '9')) {
                return false;
            }
        }
        return !key.isEmpty();
    }

    /** The problem that the value here is not the expected one. {@code expected} completes "not …". */
    public ReadException fault(String expected) {
        ReadProblem problem = new ReadProblem(toString(), null, expected, null, ReadProblem.Code.JSON);
        return new ReadException(FAULT, List.of(problem));
    }

    /** As {@link #fault(String)}, for a value that may be half a surrogate pair. */
    public ReadException fault(@Nullable Object value, String expected) {
        return fault(value == HalfPair.TEXT ? HalfPair.EXPECTED : expected);
    }

    @Override
    public String toString() {
        return parent == null ? "$" : parent + step(parent);
    }
}
