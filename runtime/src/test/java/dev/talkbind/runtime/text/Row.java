package dev.talkbind.runtime.text;

/**
 * One value type: a row of the table in docs/wire.md.
 *
 * @param type what a developer writes for it
 * @param text its text class
 * @param example a value
 * @param exampleText the value's text
 * @param form what the text of a value is
 * @param reads which texts are read, and some that are not
 */
record Row<T>(String type, ValueText<T> text, T example, String exampleText, String form, String reads) {

    Row<T> is(String newForm) {
        return new Row<>(type, text, example, exampleText, newForm, reads);
    }

    Row<T> readFrom(String newReads) {
        return new Row<>(type, text, example, exampleText, form, newReads);
    }

    @Override
    public String toString() {
        return type;
    }
}
