/** The rules for changes, and what breaks each. */
@NullMarked
package dev.talkbind.tool.rule;

import org.jspecify.annotations.NullMarked;
