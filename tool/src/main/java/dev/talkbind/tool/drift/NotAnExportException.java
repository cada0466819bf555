package dev.talkbind.tool.drift;

import java.io.IOException;

/** A file is JSON, but not an export of users. The message has no text of the file. */
final class NotAnExportException extends IOException {
    private static final long serialVersionUID = 1;

    NotAnExportException(String message) {
        super(message);
    }
}
