/** TypeScript of what types map: texts, values, and the way between. */
@NullMarked
package dev.talkbind.tool.typescript;

import org.jspecify.annotations.NullMarked;
