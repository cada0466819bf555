/** JSON documents as trees that can be changed. */
@NullMarked
package dev.talkbind.test.internal.json;

import org.jspecify.annotations.NullMarked;
