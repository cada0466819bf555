/** Writes TypeScript for what types map: texts, values, and functions that convert between them. */
@NullMarked
package dev.talkbind.tool.typescript;

import org.jspecify.annotations.NullMarked;
