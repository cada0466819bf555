package dev.talkbind.processor.value;

/** A constant of an enum, and its text: its name, or the text that {@code @JsonProperty} gives. */
public record EnumConstant(String name, String text) {

    public boolean isRenamed() {
        return !name.equals(text);
    }
}
