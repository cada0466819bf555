package dev.talkbind.processor;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Describes a fault of ours in one line: what it is, and the top of its trace. */
final class Faults {

    private static final int DEEP = 5;

    private Faults() {}

    static String describe(Throwable fault) {
        return fault
                + Arrays.stream(fault.getStackTrace())
                        .limit(DEEP)
                        .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                        .collect(Collectors.joining(", ", " at ", ""));
    }
}
