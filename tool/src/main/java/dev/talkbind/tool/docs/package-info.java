/** A reference of template variables, for people who write TalkJS themes and notification texts. */
@NullMarked
package dev.talkbind.tool.docs;

import org.jspecify.annotations.NullMarked;
