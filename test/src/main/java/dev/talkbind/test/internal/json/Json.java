package dev.talkbind.test.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Reads bytes as a tree, and writes a tree as bytes. */
public final class Json {
    private Json() {}

    /**
     * Reads a document that is an object.
     *
     * @throws MalformedJsonException if it is not an object, or not exactly one document in UTF-8
     */
    public static JsonObject readObject(byte[] document) throws MalformedJsonException {
        if (read(document) instanceof JsonObject object) {
            return object;
        }
        throw new MalformedJsonException("The body is not a JSON object.");
    }

    /**
     * Reads a document: see {@link JsonObject}. A duplicate key and half a surrogate pair are refused, because it is
     * not known what TalkJS does with them.
     *
     * @throws MalformedJsonException if it is not exactly one document in UTF-8
     */
    public static Object read(byte[] document) throws MalformedJsonException {
        try {
            return TreeReader.read(
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString());
        } catch (CharacterCodingException fault) {
            throw new MalformedJsonException("The body is not UTF-8.");
        } catch (IOException fault) {
            throw new MalformedJsonException("The body is not well-formed JSON.");
        }
    }

    /** Writes a tree as text. */
    public static String text(Object tree) {
        return TreeWriter.write(tree);
    }

    /** Writes a tree as UTF-8. */
    public static byte[] bytes(Object tree) {
        return text(tree).getBytes(UTF_8);
    }
}
