/** Finds the mapper of each entity. */
@NullMarked
package dev.talkbind.spring.mapping;

import org.jspecify.annotations.NullMarked;
