/** The JSON forms of users and custom data, written and read. */
@NullMarked
package dev.talkbind.runtime.json;

import org.jspecify.annotations.NullMarked;
