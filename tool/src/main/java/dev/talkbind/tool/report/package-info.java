/** Shows findings: as text, as JSON, and in the form that a CI shows beside the code. */
@NullMarked
package dev.talkbind.tool.report;

import org.jspecify.annotations.NullMarked;
