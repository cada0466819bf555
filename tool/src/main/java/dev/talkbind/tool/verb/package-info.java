/** The verbs of the tool. Each verb takes files and returns an outcome; none of them prints. */
@NullMarked
package dev.talkbind.tool.verb;

import org.jspecify.annotations.NullMarked;
