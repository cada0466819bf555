package dev.talkbind.processor.problem;

/** How severe a problem is: an error stops the build, a warning and a note do not. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
