/**
 * The value types and their texts. Each class defines the text of one type, and reads it strictly.
 *
 * <p>TalkJS custom data is text. These texts are stored at TalkJS, in users' data, so none of them ever changes. They
 * follow ISO 8601 if it has a form for the type, and do not depend on a default locale or zone. A text that does not
 * have the documented form is refused with an {@link java.lang.IllegalArgumentException}, and never read as a similar
 * value. No message quotes a value. Nothing here accepts or returns null. {@code docs/wire.md} has the table of all
 * texts.
 */
@NullMarked
package dev.talkbind.runtime.text;

import org.jspecify.annotations.NullMarked;
