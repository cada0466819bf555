/** How findings are shown: as text, as JSON, and as what a CI shows beside the code. */
@NullMarked
package dev.talkbind.tool.report;

import org.jspecify.annotations.NullMarked;
