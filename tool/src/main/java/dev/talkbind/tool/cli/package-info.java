/** The command line. Nothing else in the tool prints. */
@NullMarked
package dev.talkbind.tool.cli;

import org.jspecify.annotations.NullMarked;
