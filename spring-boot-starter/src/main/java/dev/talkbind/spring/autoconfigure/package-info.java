/** Puts the parts of the starter together, each where what it needs is there. */
@NullMarked
package dev.talkbind.spring.autoconfigure;

import org.jspecify.annotations.NullMarked;
