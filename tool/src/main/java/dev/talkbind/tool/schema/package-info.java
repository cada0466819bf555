/** What a build maps to TalkJS, as its schema files say it. */
@NullMarked
package dev.talkbind.tool.schema;

import org.jspecify.annotations.NullMarked;
