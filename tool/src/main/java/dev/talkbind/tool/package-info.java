/** Compares what the classes of a build map to TalkJS with what TalkJS holds of them. */
@NullMarked
package dev.talkbind.tool;

import org.jspecify.annotations.NullMarked;
