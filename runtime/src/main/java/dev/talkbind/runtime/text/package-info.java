/**
 * The value types and their texts: one class for each, which says what the text is and reads it strictly.
 *
 * <p>TalkJS custom data is text. These texts live at TalkJS, in users' data, so none of them ever changes; they are ISO 8601
 * where that has a form, and depend on no default locale or zone. A text that is not the documented form is refused with an
 * {@link java.lang.IllegalArgumentException}, never read as a nearby value. No message quotes a value. Nothing here takes or
 * gives null. {@code docs/wire.md} is the table of all of them.
 */
@NullMarked
package dev.talkbind.runtime.text;

import org.jspecify.annotations.NullMarked;
