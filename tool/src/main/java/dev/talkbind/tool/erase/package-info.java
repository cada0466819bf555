/** What TalkJS holds of a person by this module's doing, and the update that erases it. */
@NullMarked
package dev.talkbind.tool.erase;

import org.jspecify.annotations.NullMarked;
