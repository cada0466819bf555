/** The texts of the supported value types: how a value becomes custom data, and back. */
@NullMarked
package dev.talkbind.runtime.text;

import org.jspecify.annotations.NullMarked;
