/** Threads that take one turn after another for as long as the service runs. */
@NullMarked
package dev.talkbind.spring.loop;

import org.jspecify.annotations.NullMarked;
