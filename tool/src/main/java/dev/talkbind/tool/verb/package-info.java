/** What the tool does: each verb takes files and gives an outcome, and none prints. */
@NullMarked
package dev.talkbind.tool.verb;

import org.jspecify.annotations.NullMarked;
