package dev.talkbind.runtime.text;

/**
 * The error that a text is not in its documented form. It never quotes the text, and has no cause: the JDK's own messages
 * quote it.
 */
final class Refusal {

    private Refusal() {}

    static IllegalArgumentException of(ValueText<?> form) {
        return new IllegalArgumentException("not " + form.expected());
    }
}
