package dev.talkbind.client.internal;

import org.jspecify.annotations.Nullable;

/** One request, before it gets a token. Its path begins below the app's address, and is percent-encoded. */
public final class Call {
    private static final int ANSWER = 1 << 12;
    private static final int PAGE = 1 << 24; // 100 users of 160 KiB

    private final String path;
    private final byte @Nullable [] document;

    private Call(String path, byte @Nullable [] document) {
        this.path = path;
        this.document = document;
    }

    /** Reads the object at a path. */
    public static Call get(String path) {
        return new Call(path, null);
    }

    /** Merges a document into the object at a path. */
    public static Call put(String path, byte[] document) {
        return new Call(path, document);
    }

    String path() {
        return path;
    }

    /** Null if the call only reads. */
    byte @Nullable [] document() {
        return document;
    }

    /** How many bytes of the answer's body are read. */
    int longestBody() {
        return document == null ? PAGE : ANSWER;
    }

    /** Shows whether the call reads or writes. The path may hold an id, so it is not shown. */
    @Override
    public String toString() {
        return document == null ? "Call[GET]" : "Call[PUT]";
    }
}
