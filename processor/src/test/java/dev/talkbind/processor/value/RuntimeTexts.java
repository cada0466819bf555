package dev.talkbind.processor.value;

import dev.talkbind.runtime.text.ValueText;

/** The run time's text classes, found by the names that generated code has for them. */
final class RuntimeTexts {

    private RuntimeTexts() {}

    /** {@code UuidText.INSTANCE} for {@code UUID_}. */
    @SuppressWarnings("unchecked") // it takes the values that it has read, and those of the same row
    static ValueText<Object> of(ScalarType row) {
        String name = row.valueType().text().toString().replace(".INSTANCE", "");
        try {
            return (ValueText<Object>) Class.forName(name).getField("INSTANCE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name + " is not there", e);
        }
    }
}
