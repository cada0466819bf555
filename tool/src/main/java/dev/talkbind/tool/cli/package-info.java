/** The command line, which alone prints. */
@NullMarked
package dev.talkbind.tool.cli;

import org.jspecify.annotations.NullMarked;
