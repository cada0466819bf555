package dev.talkbind.runtime.internal.json;

import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.internal.json.fast.EncodedKeys;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in one form as UTF-8, into one buffer that grows. For a page, it also escapes what HTML could interpret.
 * Once the document has been taken, the writer must not be used any more: somebody else may be using it.
 */
public final class JsonWriter {
    private static final int SMALLEST = 0x400;
    private static final int LARGEST = 0x4000; // larger buffers are not kept for the next document

    /**
     * The place of a thread's idle writer. Without {@code withInitial}: the first lambda in a JVM takes a tenth of the time
     * until the first document.
     */
    private static final ThreadLocal<@Nullable JsonWriter @Nullable []> IDLE = new ThreadLocal<>();

    private final @Nullable JsonWriter[] idle;
    private WireForm form = WireForm.REST;
    private byte first; // the lowest kind that is escaped here
    private byte[] bytes = new byte[SMALLEST];
    private int size;
    private boolean isEmpty; // whether the current object or array has no member yet

    private JsonWriter(@Nullable JsonWriter[] idle) {
        this.idle = idle;
    }

    /** A writer that nobody else uses. */
    public static JsonWriter of(WireForm form) {
        @Nullable JsonWriter[] idle = IDLE.get();
        if (idle == null) {
            idle = new JsonWriter[1];
            IDLE.set(idle);
        }
        JsonWriter out = idle[0] == null ? new JsonWriter(idle) : idle[0];
        idle[0] = null;
        out.form = form;
        out.first = CharKinds.first(form.isScriptSafe());
        out.size = 0;
        return out;
    }

    /** What is written. */
    public WireForm form() {
        return form;
    }

    public byte[] toBytes() {
        byte[] json = Arrays.copyOf(bytes, size);
        release();
        return json;
    }

    public String toText() {
        String json = new String(bytes, 0, size, StandardCharsets.UTF_8);
        release();
        return json;
    }

    private void release() {
        if (bytes.length <= LARGEST) {
            idle[0] = this;
        }
    }

    /** Writes JSON that is already encoded. */
    public void raw(byte[] json) {
        ensure(json.length);
        System.arraycopy(json, 0, bytes, size, json.length);
        size += json.length;
    }

    public void raw(char ascii) {
        ensure(1);
        bytes[size++] = (byte) ascii;
    }

    /** Writes an encoded key with its colon, and a comma before it if there were other members. */
    public void key(byte[] json) {
        ensure(json.length + 1);
        if (!isEmpty) {
            bytes[size++] = ',';
        }
        isEmpty = false;
        System.arraycopy(json, 0, bytes, size, json.length);
        size += json.length;
    }

    /** Encodes a key of plain ASCII for {@link #key(byte[])}. */
    public static byte[] ready(String key) {
        return EncodedKeys.encoded(key);
    }

    /** Writes a member's key. Returns false if it holds half a surrogate pair, which has no UTF-8 form. */
    public boolean key(String key) {
        byte[] known = EncodedKeys.of(key);
        if (known != null) {
            key(known);
            return true;
        }
        separate();
        boolean isText = text(key);
        raw(':');
        return isText;
    }

    /** Begins an object or array. */
    public void begin(char bracket) {
        raw(bracket);
        isEmpty = true;
    }

    /** Ends an object or array. */
    public void end(char bracket) {
        raw(bracket);
        isEmpty = false;
    }

    /** Writes a comma, unless an object or array has just begun. */
    public void separate() {
        if (!isEmpty) {
            raw(',');
        }
        isEmpty = false;
    }

    /** Writes a string. Returns false if it holds half a surrogate pair, which has no UTF-8 form. */
    public boolean text(String text) {
        int length = text.length();
        ensure(length + 2);
        return plain(text, length) || anyText(text);
    }

    /** Writes characters, if each of them is one plain byte. The loop has no early exit, which makes it fast. */
    private boolean plain(String text, int length) {
        byte[] to = bytes;
        int at = size + 1;
        int kinds = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            to[at + i] = (byte) c;
            kinds |= CharKinds.KINDS[c & 0xFF] | c >> 8 << 1;
        }
        if (kinds >= first) {
            return false;
        }
        to[size] = '"';
        to[at + length] = '"';
        size += length + 2;
        return true;
    }

    private boolean anyText(String text) {
        ensure(Math.multiplyExact(text.length(), JsonEncoding.LONGEST) + 2);
        int end = JsonEncoding.write(text, first, bytes, size + 1);
        if (end < 0) {
            return false;
        }
        bytes[size] = '"';
        bytes[end] = '"';
        size = end + 1;
        return true;
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
