package dev.talkbind.client.internal;

import org.jspecify.annotations.Nullable;

/** One request, before its token. Its path begins below the address of the app, and is percent-encoded. */
public final class Call {
    private static final int ANSWER = 1 << 12;
    private static final int PAGE = 1 << 24; // 100 users of 160 KiB

    private final String path;
    private final byte @Nullable [] document;

    private Call(String path, byte @Nullable [] document) {
        this.path = path;
        this.document = document;
    }

    /** Reads what is at a path. */
    public static Call get(String path) {
        return new Call(path, null);
    }

    /** Merges a document into what is at a path. */
    public static Call put(String path, byte[] document) {
        return new Call(path, document);
    }

    String path() {
        return path;
    }

    /** Null where the call reads. */
    byte @Nullable [] document() {
        return document;
    }

    /** How much of the answer's body is read. */
    int longestBody() {
        return document == null ? PAGE : ANSWER;
    }

    /** Whether the call reads or puts; the path may have an id. */
    @Override
    public String toString() {
        return document == null ? "Call[GET]" : "Call[PUT]";
    }
}
