/** Threads that take one turn after the other for as long as the service runs. */
@NullMarked
package dev.talkbind.spring.loop;

import org.jspecify.annotations.NullMarked;
