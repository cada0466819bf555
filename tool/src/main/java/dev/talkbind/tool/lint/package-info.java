/** Finds variables in the templates of TalkJS themes that no type fills. */
@NullMarked
package dev.talkbind.tool.lint;

import org.jspecify.annotations.NullMarked;
