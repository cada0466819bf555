package dev.talkbind.tool.report;

import java.nio.file.Path;

/** A line of a file; line 0 means the file as a whole. */
public record Spot(Path file, int line) {

    /** The path with slashes, on every system. */
    public String path() {
        return file.toString().replace('\\', '/');
    }
}
