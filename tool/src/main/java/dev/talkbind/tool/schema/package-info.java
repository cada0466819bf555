/** What a build maps to TalkJS, according to its schema files. */
@NullMarked
package dev.talkbind.tool.schema;

import org.jspecify.annotations.NullMarked;
