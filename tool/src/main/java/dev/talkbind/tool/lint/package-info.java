/** Finds in the templates of TalkJS themes what no type fills. */
@NullMarked
package dev.talkbind.tool.lint;

import org.jspecify.annotations.NullMarked;
