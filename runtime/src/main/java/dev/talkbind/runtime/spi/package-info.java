/**
 * The classes that generated mappers and converters call: one context for each write and each read, and keys that write
 * and read one property each. Services do not need them: they call the generated classes,
 * {@link dev.talkbind.runtime.User} and {@link dev.talkbind.runtime.CustomData}.
 */
@NullMarked
package dev.talkbind.runtime.spi;

import org.jspecify.annotations.NullMarked;
