/** Lists what TalkJS holds about a person because of this module, and writes the update that erases it. */
@NullMarked
package dev.talkbind.tool.erase;

import org.jspecify.annotations.NullMarked;
