package dev.talkbind.test.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** From bytes to a tree and back. */
public final class Json {
    private Json() {}

    /**
     * The object that a document is.
     *
     * @throws MalformedJsonException where it is not an object, or not one document in UTF-8
     */
    public static JsonObject readObject(byte[] document) throws MalformedJsonException {
        if (read(document) instanceof JsonObject object) {
            return object;
        }
        throw new MalformedJsonException("The body is not a JSON object.");
    }

    /**
     * The value that a document is: see {@link JsonObject}. A key that is there twice and half a surrogate pair are
     * refused, as nobody knows what TalkJS makes of them.
     *
     * @throws MalformedJsonException where it is not one document in UTF-8
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

    /** The text of a tree. */
    public static String text(Object tree) {
        return TreeWriter.write(tree);
    }

    /** The document of a tree, in UTF-8. */
    public static byte[] bytes(Object tree) {
        return text(tree).getBytes(UTF_8);
    }
}
