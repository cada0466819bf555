/** Compares what the classes of a build map to TalkJS with what TalkJS already holds. */
@NullMarked
package dev.talkbind.tool;

import org.jspecify.annotations.NullMarked;
