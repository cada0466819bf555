/** The lock file: what TalkJS holds of a module's types. */
@NullMarked
package dev.talkbind.tool.lock;

import org.jspecify.annotations.NullMarked;
