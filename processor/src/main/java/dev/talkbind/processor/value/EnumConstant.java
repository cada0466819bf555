package dev.talkbind.processor.value;

/** A constant of an enum, and the text that stands for it: its name, or the one that {@code @JsonProperty} gives. */
public record EnumConstant(String name, String text) {

    public boolean isRenamed() {
        return !name.equals(text);
    }
}
