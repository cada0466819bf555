/** Writes and reads the JSON forms of users and custom data. */
@NullMarked
package dev.talkbind.runtime.json;

import org.jspecify.annotations.NullMarked;
