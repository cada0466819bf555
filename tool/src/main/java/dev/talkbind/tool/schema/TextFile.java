package dev.talkbind.tool.schema;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files of text, which are all in UTF-8. */
public final class TextFile {

    private static final String ORDER_MARK = "\ufeff";

    private TextFile() {}

    /**
     * The text of a file, without the byte order mark that an editor may have put before it.
     *
     * @throws IllegalArgumentException where the file has another encoding
     */
    public static String read(Path file) throws IOException {
        try {
            String text = Files.readString(file);
            return text.startsWith(ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file.getFileName() + " is not a text in UTF-8", e);
        }
    }
}
