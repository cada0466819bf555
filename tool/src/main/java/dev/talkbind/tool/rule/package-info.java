/** The rules for changes, and the code that finds violations. */
@NullMarked
package dev.talkbind.tool.rule;

import org.jspecify.annotations.NullMarked;
