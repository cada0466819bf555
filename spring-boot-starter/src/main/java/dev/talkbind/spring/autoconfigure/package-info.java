/** Puts the parts of the starter together; each part is present if what it needs is present. */
@NullMarked
package dev.talkbind.spring.autoconfigure;

import org.jspecify.annotations.NullMarked;
