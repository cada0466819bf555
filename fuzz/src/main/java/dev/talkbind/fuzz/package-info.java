/** A mapper that the fuzz tests read users with. */
@NullMarked
package dev.talkbind.fuzz;

import org.jspecify.annotations.NullMarked;
